import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {runCommandLine} from '../../server/command-line/run.ts'

const [program, commands] = [path.resolve('dist/cli.cjs'), path.resolve('dist/commands.cjs')]

/** What a run of the command line leaves behind. */
export interface Run {
  readonly status: number | null | undefined
  readonly stdout: string
  /** With the folder's name as a full stop. */
  readonly stderr: string
  /** The files in the folder, by their paths. */
  readonly files: Readonly<Record<string, string>>
}

/** Files by their paths, and symbolic links by where they lead. */
type Files = Readonly<Record<string, string | Uint8Array | {readonly link: string}>>

/** Runs the command line in this process, in a folder of these files, and answers all that is left behind. */
export const run = (words: readonly string[], files: Files = {}, input = ''): Promise<Run> =>
  within(files, async () => {
    let [stdout, stderr] = ['', '']
    const streams = {
      input: () => Buffer.from(input),
      output: (text: string) => void (stdout += text),
      errors: (text: string) => void (stderr += text)
    }
    const status = await runCommandLine(words, streams, {file: commands, startServer: assert.fail})
    return {status, stdout, stderr}
  })

/** The same as a program of its own, which takes many times as long. */
export const spawnProgram = (words: readonly string[], files: Files = {}, input = ''): Promise<Run> =>
  within(files, async () => spawnSync(process.execPath, [program, ...words], {input, encoding: 'utf8'}))

/** What somebody does in a folder of these files, with the folder as it then is. */
async function within(files: Files, act: () => Promise<Omit<Run, 'files'>>): Promise<Run> {
  const home = process.cwd()
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'self-evaluation-')))
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
      if (typeof text === 'object' && 'link' in text) symlinkSync(text.link, path.join(folder, name))
      else writeFileSync(path.join(folder, name), text)
    }
    process.chdir(folder)
    const {status, stdout, stderr} = await act()
    return {status, stdout, stderr: stderr.replaceAll(folder, '.'), files: filesIn(folder)}
  } finally {
    process.chdir(home)
    rmSync(folder, {recursive: true})
  }
}

const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => path.join(parentPath, name))
      .map((file) => [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file, 'utf8')])
  )

import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

const program = path.resolve('dist/cli.cjs')

/** What a run of the command line leaves behind. */
export interface Run {
  readonly status: number | null
  readonly stdout: string
  /** With the folder's name as a full stop. */
  readonly stderr: string
  /** The files in the folder, by their paths. */
  readonly files: Readonly<Record<string, string>>
}

/** Runs the command line in a folder of these files, and answers all that is left behind. */
export function run(
  words: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  input = ''
): Run {
  const folder = mkdtempSync(path.join(tmpdir(), 'self-evaluation-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
      writeFileSync(path.join(folder, name), text)
    }
    const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...words], {
      cwd: folder,
      input,
      encoding: 'utf8'
    })
    return {status, stdout, stderr: stderr.replaceAll(folder, '.'), files: filesIn(folder)}
  } finally {
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

import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, rm} from 'node:fs/promises'
import path from 'node:path'
import {promisify} from 'node:util'
import {cached} from './cache.ts'

/** The version of the npm package `code-server`: 4.139.1 has VS Code 1.139.1 inside. */
const standardVersion = '4.139.1'

/**
 * The folder of a VS Code that needs no desktop: the server and the workbench that the npm package `code-server`
 * carries. It comes from where npm gets its packages, so it is there wherever `npm ci` works.
 * `SELF_EVALUATION_VSCODE` may name another version of `code-server`, such as 4.100.3.
 */
export function installVSCode(): Promise<string> {
  const {SELF_EVALUATION_VSCODE: chosen = ''} = process.env
  const version = /^\d/.test(chosen) ? chosen : standardVersion
  return cached(`vscode-${version}`, (folder) => fill(folder, version))
}

async function fill(folder: string, version: string): Promise<void> {
  console.error(`Installing VS Code from code-server ${version}, once …`)
  await unpack(`code-server@${version}`, 'package/lib/vscode', folder)
  // No install scripts: they compile what neither tests nor a try-out need, and fetch what npm does not have.
  const install = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund']
  await npm(folder, install)
  await npm(path.join(folder, 'extensions'), install)
  await addSearchTool(folder)
}

/** In older versions one of the scripts fetches ripgrep, without which VS Code finds no files. */
async function addSearchTool(folder: string): Promise<void> {
  const ripgrep = path.join(folder, 'node_modules/@vscode/ripgrep')
  if (!existsSync(ripgrep)) return
  await unpack(`@vscode/ripgrep-${process.platform}-${process.arch}@1.18.0`, 'package/bin', path.join(ripgrep, 'bin'))
}

/** Adds a folder of a published package, without what the package depends on. */
async function unpack(specifier: string, inside: string, target: string): Promise<void> {
  await mkdir(target, {recursive: true})
  const archive = path.join(target, (await npm(target, ['pack', specifier])).trim())
  await run('tar', ['-xzf', archive, '-C', target, `--strip-components=${inside.split('/').length}`, inside])
  await rm(archive)
}

async function npm(folder: string, parameters: readonly string[]): Promise<string> {
  try {
    const {stdout} = await run('npm', [...parameters, '--loglevel=error', '--prefix', folder], {cwd: folder})
    return stdout
  } catch (error) {
    const {stderr = ''} = error as {readonly stderr?: string}
    const reason = /^npm error (?!code|errno|syscall)(.*)/m.exec(stderr)?.[1] ?? String(error)
    throw new Error(`VS Code cannot be installed: npm ${parameters[0]}: ${reason}`, {cause: error})
  }
}

const run = promisify(execFile)

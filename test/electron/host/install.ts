import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, rm} from 'node:fs/promises'
import path from 'node:path'
import {promisify} from 'node:util'
import {cached} from './cache.ts'

/**
 * Versions of the npm package `code-server`, which has VS Code inside (in 4.139.1 it is 1.139.1): one with the lowest
 * VS Code that the extension is made for, and a current one.
 */
export const embeddedVersions = ['4.100.3', '4.139.1'] as const

/**
 * The folder of a VS Code that needs no desktop: the server and the workbench that the npm package `code-server`
 * carries. It comes from where npm gets its packages, so it is there wherever `npm ci` works.
 * `SELF_EVALUATION_VSCODE` may name another version of `code-server` than the current one.
 */
export function installVSCode(asked = process.env.SELF_EVALUATION_VSCODE ?? ''): Promise<string> {
  const version = /^\d/.test(asked) ? asked : embeddedVersions[1]
  return cached(`vscode-${version}`, (folder) => fill(folder, version))
}

/** The program that runs an installed VS Code: the Node that it was made for, if it has one of its own. */
export function nodeOf(vscode: string): string {
  const own = path.join(vscode, 'node/bin/node')
  return existsSync(own) ? own : process.execPath
}

async function fill(folder: string, version: string): Promise<void> {
  console.error(`Installing VS Code from code-server ${version}, once …`)
  await unpack(`code-server@${version}`, 'package/lib/vscode', folder)
  // No install scripts: they compile what neither tests nor a try-out need, and fetch what npm does not have.
  const install = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund']
  await Promise.all([npm(folder, install), npm(path.join(folder, 'extensions'), install), addNode(folder, version)])
  await addSearchTool(folder)
}

/** Adds the Node that came with the lowest VS Code, so that nothing newer is taken for granted there. */
async function addNode(folder: string, version: string): Promise<void> {
  if (version !== embeddedVersions[0] || process.platform !== 'linux') return
  await unpack(`node-linux-${process.arch}@20.19.0`, 'package', path.join(folder, 'node'))
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

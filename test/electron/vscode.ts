import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import path from 'node:path'
import {promisify} from 'node:util'
import {downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath} from '@vscode/test-electron'
import {cacheFolder} from './host/cache.ts'
import {embeddedVersions, installVSCode} from './host/install.ts'

/** A VS Code that can run tests. */
export interface VSCode {
  /** As in `VS Code 1.100.3`. */
  readonly name: string
  readonly executable: string
  /** What to start, and with which parameters first, to install an extension. */
  readonly commandLine: readonly [program: string, ...parameters: readonly string[]]
  readonly env: Readonly<Record<string, string>>
  readonly isEmbedded: boolean
}

/**
 * The VS Codes that were asked for: `desktop`, `embedded`, the version of an embedded one, or the path of an
 * executable. When nothing was: the desktop's where there is a screen and they can be downloaded, else the embedded.
 * Of both kinds there are two, the lowest that the extension is made for and a current one.
 */
export async function chooseVSCodes(asked: string | undefined): Promise<readonly VSCode[]> {
  const {DISPLAY, WAYLAND_DISPLAY} = process.env
  if (asked === 'desktop') return desktops()
  if (asked === 'embedded') return embedded(embeddedVersions)
  if (asked !== undefined) return /^\d+\.\d+\.\d+$/.test(asked) ? embedded([asked]) : [installed(path.resolve(asked))]
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return embedded(embeddedVersions)
  return desktops().catch((error: unknown) => {
    console.error(`${String(error)}. The embedded ones run the scenarios.`)
    return embedded(embeddedVersions)
  })
}

async function desktops(): Promise<readonly VSCode[]> {
  // The versions of VS Code that are embedded, or newer: `code-server` counts as VS Code does, one ahead.
  const lowest = embeddedVersions[0].replace(/^4/, '1')
  const download = (version: string) => downloadAndUnzipVSCode({cachePath: cacheFolder, version})
  const executables = await Promise.all([lowest, 'stable'].map(download)).catch((error: unknown) => {
    throw new Error(`VS Code cannot be downloaded: ${String(error)}`, {cause: error})
  })
  return executables.map(installed)
}

/** A VS Code that is on this machine. */
function installed(executable: string): VSCode {
  if (!existsSync(executable)) throw new Error(`There is no VS Code at ${executable}.`)
  const [program = executable, ...parameters] = resolveCliArgsFromVSCodeExecutablePath(executable, {
    reuseMachineInstall: true
  })
  const name = path.basename(path.dirname(executable))
  return {name, executable, commandLine: [program, ...parameters], env: {}, isEmbedded: false}
}

async function embedded(versions: readonly string[]): Promise<readonly VSCode[]> {
  await Promise.all(versions.map((version) => installVSCode(version)))
  const executable = path.join(import.meta.dirname, 'host/code.ts')
  return versions.map((version) => ({
    name: `VS Code ${version.replace(/^4/, '1')}`,
    executable,
    commandLine: [process.execPath, executable],
    env: {SELF_EVALUATION_VSCODE: version},
    isEmbedded: true
  }))
}

/** Installs a packed extension into the profile that further parameters name. */
export async function installPacked(vscode: VSCode, vsix: string, profile: readonly string[]): Promise<void> {
  const [program, ...parameters] = vscode.commandLine
  const install = promisify(execFile)(program, [...parameters, ...profile, '--install-extension', vsix], {
    env: {...process.env, ...vscode.env},
    shell: process.platform === 'win32'
  })
  await install.catch((error: Error & {readonly stderr?: string}) => {
    throw new Error(error.stderr?.trim() || error.message)
  })
}

import {execFile} from 'node:child_process'
import path from 'node:path'
import {promisify} from 'node:util'
import {downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath} from '@vscode/test-electron'
import {cacheFolder} from './host/cache.ts'
import {installVSCode} from './host/install.ts'

/** A VS Code that can run tests. */
export interface VSCode {
  readonly executable: string
  /** What to start, and with which parameters first, to install an extension. */
  readonly commandLine: readonly [program: string, ...parameters: readonly string[]]
}

/**
 * The VS Code that `SELF_EVALUATION_VSCODE` names: `desktop`, or a version of the embedded one.
 * When it names none: the desktop's where there is a screen and it can be downloaded, else the embedded one.
 */
export async function chooseVSCode(): Promise<VSCode> {
  const {SELF_EVALUATION_VSCODE: chosen, DISPLAY, WAYLAND_DISPLAY} = process.env
  if (chosen === 'desktop') return desktop()
  if (chosen !== undefined || (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)) return embedded()
  return desktop().catch((error: unknown) => {
    console.error(`${String(error)}. The embedded one runs the scenarios.`)
    return embedded()
  })
}

async function desktop(): Promise<VSCode> {
  const executable = await downloadAndUnzipVSCode({cachePath: cacheFolder}).catch((error: unknown) => {
    throw new Error(`VS Code cannot be downloaded: ${String(error)}`, {cause: error})
  })
  const [program = executable, ...parameters] = resolveCliArgsFromVSCodeExecutablePath(executable, {
    reuseMachineInstall: true
  })
  return {executable, commandLine: [program, ...parameters]}
}

async function embedded(): Promise<VSCode> {
  await installVSCode()
  const executable = path.join(import.meta.dirname, 'host/code.ts')
  return {executable, commandLine: [process.execPath, executable]}
}

/** Installs a packed extension into the profile that further parameters name. */
export async function installPacked(vscode: VSCode, vsix: string, profile: readonly string[]): Promise<void> {
  const [program, ...parameters] = vscode.commandLine
  const install = promisify(execFile)(program, [...parameters, ...profile, '--install-extension', vsix], {
    shell: process.platform === 'win32'
  })
  await install.catch((error: Error & {readonly stderr?: string}) => {
    throw new Error(error.stderr?.trim() || error.message)
  })
}

import {spawn, type ChildProcess} from 'node:child_process'
import {randomUUID} from 'node:crypto'
import {once} from 'node:events'
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {nodeOf} from './install.ts'
import {scratchFolder} from './scratch.ts'
import {quietSettings, type Settings} from './settings.ts'

/** A VS Code that serves its workbench to the browsers of this machine. */
export interface Server {
  /** Where it serves, as in `127.0.0.1:8000`. */
  readonly authority: string
  /** What a browser has to know to be served: other programs of this machine are refused. */
  readonly token: string
  /** Settles when it has ended, whatever ended it. */
  readonly ended: Promise<unknown>
  readonly stop: () => Promise<unknown>
}

export interface ServerOptions {
  /** The folder in which VS Code is installed. */
  readonly vscode: string
  /** The folder of installed extensions; without one, none are. */
  readonly extensions?: string | undefined
  /** Added to the quiet ones. */
  readonly settings?: Settings | undefined
  /** Further flags of the server. */
  readonly flags?: readonly string[] | undefined
}

/** The servers of this process, which end with it at the latest. */
const running: ChildProcess[] = []

/** Starts a server on a free port. It ends with this process at the latest. */
export async function startServer({vscode, extensions, settings, flags = []}: ServerOptions): Promise<Server> {
  const data = scratchFolder()
  const token = randomUUID()
  mkdirSync(path.join(data, 'data/User'), {recursive: true})
  writeFileSync(path.join(data, 'data/User/settings.json'), JSON.stringify({...quietSettings, ...settings}))
  const server = startVSCode(vscode, data, extensions ?? path.join(data, 'extensions'), [
    '--host=127.0.0.1',
    '--port=0',
    `--connection-token=${token}`,
    '--disable-telemetry',
    ...(settings?.['security.workspace.trust.enabled'] === true ? [] : ['--disable-workspace-trust']),
    ...flags
  ])
  const ended = once(server, 'exit')
  const stop = () => {
    killGroup(server)
    return ended
  }
  // First of all that happens at the end, as the folders that they use are deleted then.
  if (running.length === 0) process.prependListener('exit', () => running.forEach(killGroup))
  running.push(server)
  return {authority: `127.0.0.1:${await portOf(server)}`, token, ended, stop}
}

/** Installs a packed extension into a folder of extensions. */
export async function installExtension(vscode: string, extensions: string, vsix: string): Promise<void> {
  const server = startVSCode(vscode, scratchFolder(), extensions, ['--install-extension', path.resolve(vsix)])
  const output = outputOf(server)
  const [exitCode] = (await once(server, 'close')) as (number | null)[]
  if (exitCode === 0) return
  const reason = /^Error: (?!Could not locate the bindings file).*/m.exec(output())?.[0] ?? output()
  throw new Error(`${vsix} cannot be installed: ${reason}`)
}

function startVSCode(vscode: string, data: string, extensions: string, flags: readonly string[]): ChildProcess {
  // Without what another VS Code leaves there when this runs in its terminal.
  const env = {...process.env, ELECTRON_RUN_AS_NODE: undefined, VSCODE_IPC_HOOK_CLI: undefined, NODE_OPTIONS: undefined}
  const common = ['--accept-server-license-terms', `--server-data-dir=${data}`, `--extensions-dir=${extensions}`]
  return spawn(nodeOf(vscode), [path.join(vscode, 'out/server-main.js'), ...common, ...flags], {
    // No gallery of extensions, and no sockets outside the folder that is deleted at the end.
    env: {...env, EXTENSIONS_GALLERY: '{}', TMPDIR: data, XDG_RUNTIME_DIR: data},
    // Detached, it leads a group of its own, so that the extension hosts and their servers can be ended with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe']
  })
}

function killGroup({pid, exitCode, signalCode}: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL')
}

function portOf(server: ChildProcess): Promise<string> {
  const output = outputOf(server)
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', () => {
      const port = /agent listening on (\d+)/.exec(output())?.[1]
      if (port !== undefined) resolve(port)
    })
    server.on('close', () => reject(new Error(`VS Code did not start:\n${output()}`)))
  })
}

/** What a process has said so far. */
function outputOf({stdout, stderr}: ChildProcess): () => string {
  let text = ''
  for (const stream of [stdout, stderr]) stream?.setEncoding('utf8').on('data', (said: string) => (text += said))
  return () => text
}

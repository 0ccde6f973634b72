import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {PassThrough, type Readable} from 'node:stream'
import {pathToFileURL} from 'node:url'
import {createContext, runInContext} from 'node:vm'
import {
  StreamMessageReader,
  StreamMessageWriter,
  type DataCallback,
  type Message,
  type MessageReader,
  type MessageWriter
} from 'vscode-jsonrpc/node'
import {createConnection} from 'vscode-languageserver/node'
import {startServer} from '../../server/lsp/start.ts'

/** A way to a server, and how to leave it. */
export interface Way {
  readonly reader: MessageReader
  readonly writer: MessageWriter
  /** What a server that was sealed off told of itself: the files it looked at, and what it was refused. */
  readonly tries?: () => readonly string[]
  leave(): void
}

/** The doors of the server: the same conversation must go through all of them. */
const doors = {inProcess, nodeBundle, browserBundle} as const

/** The name of a door. */
export type Door = keyof typeof doors

/** The names of the doors. */
export const doorNames = Object.keys(doors) as readonly Door[]

/** A way to a server of its own. */
export const wayThrough = (door: Door): Way => doors[door]()

function inProcess(): Way {
  const [up, down] = [new PassThrough(), new PassThrough()]
  startServer(
    (options) => createConnection(new StreamMessageReader(up), new StreamMessageWriter(down), options),
    async () => (await import('../../server/lsp/server.ts')).serve
  )
  return {reader: new StreamMessageReader(down), writer: new StreamMessageWriter(up), leave: () => up.end()}
}

/** A server in a process of its own, which is refused the network. */
function nodeBundle(): Way {
  const words = ['--import', pathToFileURL('test/harness/sealed.mjs').href, 'dist/server.cjs', '--stdio']
  const server = spawn(process.execPath, words, {stdio: ['pipe', 'pipe', 'inherit', 'pipe']})
  let told = ''
  ;(server.stdio[3] as Readable).on('data', (words: Buffer) => (told += words.toString()))
  return {
    reader: new StreamMessageReader(server.stdout!),
    writer: new StreamMessageWriter(server.stdin!),
    tries: () => told.split('\n').filter(Boolean),
    leave: () => void server.kill()
  }
}

/** A worker that has nothing in scope but its messages, timers and text codecs. */
function browserBundle(): Way {
  let hear: DataCallback = () => undefined
  const self: Record<string, unknown> = {
    postMessage: (message: Message) => queueMicrotask(() => hear(structuredClone(message))),
    addEventListener: () => undefined
  }
  const scope = createContext({self, setTimeout, clearTimeout, TextEncoder, TextDecoder})
  runInContext(readFileSync('dist/server-browser.js', 'utf8'), scope)
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as object
  const told = (data: unknown) => (self.onmessage as (event: {readonly data: unknown}) => void)({data})
  told({...read('dist/packs.json'), 'snippets/self-evaluation.json': read('snippets/self-evaluation.json')})

  return workerWay(self, (listener) => (hear = listener))
}

function workerWay(self: Record<string, unknown>, onMessage: (listener: DataCallback) => void): Way {
  const silent = () => ({dispose: () => undefined})
  return {
    reader: {
      onError: silent,
      onClose: silent,
      onPartialMessage: silent,
      listen: (listener) => {
        onMessage(listener)
        return {dispose: () => undefined}
      },
      dispose: () => undefined
    },
    writer: {
      onError: silent,
      onClose: silent,
      write: async (message) => {
        queueMicrotask(() => (self.onmessage as (event: unknown) => void)({data: structuredClone(message)}))
      },
      end: () => undefined,
      dispose: () => undefined
    },
    leave: () => undefined
  }
}

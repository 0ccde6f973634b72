import {execFileSync, spawn} from 'node:child_process'
import {createMessageConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-jsonrpc/node'
import {middleOf} from '../texts/long-draft.ts'
import {median} from './times.ts'

/** How long a server takes, in milliseconds, and the memory that it has in the end, in megabytes. */
export interface ServerCosts {
  readonly start: number
  readonly open: number
  readonly keystroke: number
  readonly fence: number
  readonly memory: number
}

const uri = 'file:///bench/self-evaluation.md'

/** Starts a server, opens a draft and types in its middle, as an editor does that asks for diagnostics. */
export async function costsOf(program: string, draft: string): Promise<ServerCosts> {
  const began = performance.now()
  const server = spawn(process.execPath, [program, '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']})
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin)
  )
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {textDocument: {diagnostic: {}}}
  })
  const start = performance.now() - began
  await connection.sendNotification('initialized', {})

  const timed = async (method: string, params: object): Promise<number> => {
    const before = performance.now()
    await connection.sendNotification(method, params)
    await connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}})
    return performance.now() - before
  }
  const open = await timed('textDocument/didOpen', {
    textDocument: {uri, languageId: 'markdown', version: 1, text: draft}
  })

  const before = draft.slice(0, middleOf(draft)).split('\n')
  const line = before.length - 1
  let version = 1
  const change = (range: object, text: string) =>
    timed('textDocument/didChange', {textDocument: {uri, version: ++version}, contentChanges: [{range, text}]})
  const at = (line: number, character: number) => ({line, character})

  const keystrokes: number[] = []
  for (let typed = 0; typed < 150; typed++) {
    const place = at(line, before.at(-1)!.length + typed)
    keystrokes.push(await change({start: place, end: place}, 'in the autumn term '[typed % 19]!))
  }
  const fences: number[] = []
  for (let again = 0; again < 6; again++) {
    fences.push(await change({start: at(line + 1, 0), end: at(line + 1, 0)}, '\n```\n\n'))
    fences.push(await change({start: at(line + 1, 0), end: at(line + 4, 0)}, ''))
  }
  const memory = memoryOf(server.pid!)
  await connection.sendRequest('shutdown')
  connection.dispose()
  server.kill()
  return {start, open, keystroke: median(keystrokes.slice(50)), fence: median(fences), memory}
}

/** What a process holds in memory; not a number where the system has no `ps` to tell. */
function memoryOf(id: number): number {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(id)], {encoding: 'utf8'})) / 1024
  } catch {
    return NaN
  }
}

import type {Connection} from 'vscode-languageserver'
import {
  listMarkdownRequest,
  readTextRequest,
  type InitializationOptions,
  type ListMarkdownResult,
  type ReadTextResult
} from './protocol.ts'
import type {Files} from './service.ts'

/** The files that a server may look at: through its client where that offers to, else through its door, else none. */
export const filesFor = (
  connection: Connection,
  {readsText, listsMarkdown}: InitializationOptions,
  door: Files | undefined
): Files => ({
  readText: readsText
    ? async (uri) => (await connection.sendRequest<ReadTextResult>(readTextRequest, {uri})) ?? undefined
    : (door?.readText ?? (async () => undefined)),
  listMarkdown: listsMarkdown
    ? () => connection.sendRequest<ListMarkdownResult>(listMarkdownRequest)
    : (door?.listMarkdown ?? (async () => []))
})

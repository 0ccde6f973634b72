import type {Connection} from 'vscode-languageserver'
import {
  filesExistRequest,
  listMarkdownRequest,
  readTextRequest,
  type FilesExistResult,
  type InitializationOptions,
  type ListMarkdownResult,
  type ReadTextResult
} from '../protocol/messages.ts'
import type {WorkspaceFiles} from '../service.ts'

/** The files that a server may look at: through its client where that offers to, else through its door, else none. */
export const workspaceFilesFor = (
  connection: Connection,
  {readsText, findsFiles, listsMarkdown}: InitializationOptions,
  door: WorkspaceFiles | undefined
): WorkspaceFiles => ({
  readText: readsText
    ? async (uri) => (await connection.sendRequest<ReadTextResult>(readTextRequest, {uri})) ?? undefined
    : (door?.readText ?? (async () => undefined)),
  exist: findsFiles
    ? (uris) => connection.sendRequest<FilesExistResult>(filesExistRequest, {uris})
    : (door?.exist ?? (async (uris) => uris.map(() => null))),
  listMarkdown: listsMarkdown
    ? () => connection.sendRequest<ListMarkdownResult>(listMarkdownRequest)
    : (door?.listMarkdown ?? (async () => []))
})

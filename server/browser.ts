import {BrowserMessageReader, BrowserMessageWriter, createConnection} from 'vscode-languageserver/browser'
import {startServer} from './lsp/start.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope & {packs: unknown}

// What the worker is told first are the packs, which it cannot read itself. All else is for the server.
scope.onmessage = ({data}: MessageEvent<unknown>) => {
  scope.packs = data
  startServer(
    (options) => createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope), options),
    async () => (await import('./lsp/server.ts')).serve
  )
}

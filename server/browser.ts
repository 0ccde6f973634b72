import {BrowserMessageReader, BrowserMessageWriter, createConnection} from 'vscode-languageserver/browser'
import {startServer} from './lsp/server.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope
startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)))

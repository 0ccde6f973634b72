import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {startServer} from './lsp/server.ts'

startServer(createConnection(ProposedFeatures.all), (uri) =>
  readFile(fileURLToPath(uri), 'utf8').catch(() => undefined)
)

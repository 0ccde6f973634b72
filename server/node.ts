import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {keepYoungRoom, setEngineToServing} from './engine.ts'
import {startServer} from './lsp/start.ts'

setEngineToServing()
startServer(
  (options) => createConnection(ProposedFeatures.all, options),
  // A program of its own beside this one, see `build/in-two.mjs`.
  async () => {
    const {serveWithFiles} = await import('./serving.ts')
    keepYoungRoom()
    return serveWithFiles
  }
)

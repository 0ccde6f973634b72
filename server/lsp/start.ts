import type {Connection, ConnectionOptions, InitializeParams} from 'vscode-languageserver'
import {version} from '../../package.json'
import {capabilitiesFor} from './capabilities.ts'
import type {WorkspaceFiles} from './service.ts'

/**
 * Serves one client: greets it at once, and is made ready for all else while the client reads that. What it says next
 * waits so long. `doorFiles` are the files that the door can look at where the client does not offer to; a server that
 * may not touch files is given none.
 */
export function startServer(connect: (options: ConnectionOptions) => Connection, doorFiles?: WorkspaceFiles): void {
  let client: InitializeParams | undefined
  let ready: Promise<void> | undefined

  const connection = connect({
    messageStrategy: {
      handleMessage(message, next) {
        if (!client) return next(message)
        ready ??= makeReady(client)
        return ready.then(() => next(message))
      }
    }
  })

  async function makeReady(client: InitializeParams): Promise<void> {
    const {serve} = await import('./server.ts')
    serve(connection, client, doorFiles)
  }

  connection.onInitialize((params) => {
    client = params
    return {serverInfo: {name: 'self-evaluation', version}, capabilities: capabilitiesFor(params.capabilities)}
  })
  connection.listen()
}

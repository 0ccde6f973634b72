import type {Connection, ConnectionOptions, InitializeParams} from 'vscode-languageserver'
import {version} from '../../package.json'
import {capabilitiesFor} from './capabilities.ts'

/** Serves a client that was greeted. */
export type Serve = (connection: Connection, client: InitializeParams) => void

/**
 * Serves one client: greets it at once, and is made ready for all else, by loading what serves it, while the client reads
 * that. What it says next waits so long.
 */
export function startServer(connect: (options: ConnectionOptions) => Connection, load: () => Promise<Serve>): void {
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
    const serve = await load()
    serve(connection, client)
  }

  connection.onInitialize((params) => {
    client = params
    return {serverInfo: {name: 'self-evaluation', version}, capabilities: capabilitiesFor(params.capabilities)}
  })
  connection.listen()
}

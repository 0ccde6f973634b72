import {
  MessageType,
  ShowMessageNotification,
  type Connection,
  type ConnectionOptions,
  type InitializeParams
} from 'vscode-languageserver'
import {version} from '../../package.json'
import {capabilitiesFor} from './capabilities.ts'

/** Serves a client that was greeted. */
export type Serve = (connection: Connection, client: InitializeParams) => void

/**
 * Serves one client: greets it at once, and is made ready for all else, by loading what serves it, while the client reads
 * that. What it says next waits so long. A server of which a part is missing says so, and refuses whatever it is asked.
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
    try {
      const serve = await load()
      serve(connection, client)
    } catch (error) {
      const [reason] = String(error).split('\n')
      const message = `Self-evaluation is not whole and reads no drafts. Install it again. (${reason})`
      void connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Error, message})
    }
  }

  connection.onInitialize((params) => {
    client = params
    return {serverInfo: {name: 'self-evaluation', version}, capabilities: capabilitiesFor(params.capabilities)}
  })
  connection.listen()
}

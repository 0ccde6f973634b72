import {Uri} from 'vscode'
import type {MessageTransports} from 'vscode-languageclient/browser'
import {createActivation} from './activation.ts'

export const {activate, deactivate} = createActivation(async (context) => {
  const {BrowserMessageReader, BrowserMessageWriter, LanguageClient} = await import('vscode-languageclient/browser')
  const {start} = await import('./start.ts')
  const address = Uri.joinPath(context.extensionUri, 'dist', 'server-browser.js').toString(true)
  let server: Worker | undefined
  // A worker that has been told to end does not hear again: each start has its own.
  const startServer = async (): Promise<MessageTransports> => {
    server?.terminate()
    server = new Worker(address)
    return {reader: new BrowserMessageReader(server), writer: new BrowserMessageWriter(server)}
  }
  return start(context, (options) => new LanguageClient('selfEvaluation', 'Self-evaluation', startServer, options))
})

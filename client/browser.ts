import {Uri} from 'vscode'
import {createActivation} from './activation.ts'

export const {activate, deactivate} = createActivation(async (context) => {
  const {LanguageClient} = await import('vscode-languageclient/browser')
  const {start} = await import('./start.ts')
  const address = Uri.joinPath(context.extensionUri, 'dist', 'server-browser.js').toString(true)
  let server: Worker | undefined
  // A worker that has been told to end does not hear again: each start has its own.
  const startServer = async (): Promise<Worker> => {
    server?.terminate()
    return (server = new Worker(address))
  }
  return start(context, (options) => new LanguageClient('selfEvaluation', 'Self-evaluation', startServer, options))
})

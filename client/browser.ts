import {Uri, workspace} from 'vscode'
import type {MessageTransports} from 'vscode-languageclient/browser'
import {createActivation} from './activation.ts'

export const {activate, deactivate} = createActivation(async (context) => {
  const {BrowserMessageReader, BrowserMessageWriter, LanguageClient} = await import('vscode-languageclient/browser')
  const {start} = await import('./start.ts')
  const address = Uri.joinPath(context.extensionUri, 'dist', 'server-browser.js').toString(true)
  let server: Worker | undefined
  // A worker that has been told to end does not hear again: each start has its own.
  const startServer = async (): Promise<MessageTransports> => {
    const packs = await readPacks(context.extensionUri)
    server?.terminate()
    server = new Worker(address)
    server.postMessage(packs)
    return {reader: new BrowserMessageReader(server), writer: new BrowserMessageWriter(server)}
  }
  return start(context, (options) => new LanguageClient('selfEvaluation', 'Self-evaluation', startServer, options))
})

/** What the server cannot read itself: the packs, and the snippets from where they come to VS Code too. */
async function readPacks(extension: Uri): Promise<object> {
  const read = async (...names: string[]): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, ...names))))
  const [packs, snippets] = await Promise.all([read('dist', 'packs.json'), read('snippets', 'self-evaluation.json')])
  return {...(packs as object), 'snippets/self-evaluation.json': snippets}
}

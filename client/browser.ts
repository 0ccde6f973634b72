import {Uri} from 'vscode'
import {createActivation} from './activation.ts'

export const {activate, deactivate} = createActivation(async ({extensionUri}) => {
  const {LanguageClient} = await import('vscode-languageclient/browser')
  const {start} = await import('./start.ts')
  const server = new Worker(Uri.joinPath(extensionUri, 'dist', 'server-browser.js').toString(true))
  return start((options) => new LanguageClient('selfEvaluation', 'Self-evaluation', server, options))
})

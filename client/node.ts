import {createActivation} from './activation.ts'

export const {activate, deactivate} = createActivation(async (context) => {
  const {LanguageClient, TransportKind} = await import('vscode-languageclient/node')
  const {start} = await import('./start.ts')
  const server = {module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc}
  return start(context, (options) => new LanguageClient('selfEvaluation', 'Self-evaluation', server, options))
})

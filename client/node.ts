import {createActivation} from './activation.ts'

export const {activate, deactivate} = createActivation(async (context) => {
  const {LanguageClient, TransportKind} = await import('vscode-languageclient/node')
  const {start} = await import('./start.ts')
  const server = {
    module: context.asAbsolutePath('dist/server.cjs'),
    transport: TransportKind.ipc,
    // What a server has just made is gone a moment later: a quarter of the usual room for it takes no more time.
    options: {execArgv: ['--max-semi-space-size=4']}
  }
  return start(context, (options) => new LanguageClient('selfEvaluation', 'Self-evaluation', server, options))
})

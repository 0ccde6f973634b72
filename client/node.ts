import {createActivation} from './activation.ts'

export const {activate, deactivate} = createActivation(async (context) => {
  const {LanguageClient, TransportKind} = await import('vscode-languageclient/node')
  const {start} = await import('./start.ts')
  const server = {
    module: context.asAbsolutePath('dist/server.cjs'),
    transport: TransportKind.ipc,
    // All patterns are compiled at once, and none is interpreted first. A process that has used any cannot set it.
    options: {execArgv: ['--no-regexp-tier-up']}
  }
  return start(context, (options) => new LanguageClient('selfEvaluation', 'Self-evaluation', server, options))
})

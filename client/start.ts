import {Disposable, l10n, type ExtensionContext} from 'vscode'
import {State, type BaseLanguageClient, type LanguageClientOptions} from 'vscode-languageclient'
import {openPassageCommand, type InitializationOptions} from '../server/lsp/protocol.ts'
import type {Session} from './activation.ts'
import {registerCommands} from './commands.ts'
import {createErrorHandler} from './deaths.ts'
import {answerFiles} from './files.ts'
import {registerApplyFix} from './fixes/apply.ts'
import {registerFixCommands} from './fixes/commands.ts'
import {registerGapCommands} from './gaps.ts'
import {registerMenu} from './menu.ts'
import {onlyDrafts} from './only-drafts.ts'
import {keepQuiet} from './quiet.ts'
import {showEvidenceOnCommand} from './shown-evidence.ts'
import {registerShareSnippet} from './snippets/share.ts'
import {showStatus} from './status.ts'

/** Starts the language client that a door creates with these options. */
export async function start(
  {workspaceState}: ExtensionContext,
  create: (options: LanguageClientOptions) => BaseLanguageClient
): Promise<Session> {
  const initializationOptions: InitializationOptions = {
    readsText: true,
    findsFiles: true,
    listsMarkdown: true,
    hearsOfParts: true,
    hasCommands: true,
    ...(l10n.bundle && {translations: l10n.bundle})
  }
  const drafts = onlyDrafts(() => client)
  const client = create({
    documentSelector: [{language: 'markdown'}],
    initializationOptions,
    // Hovers may hold the one link of ours; what comes from drafts is escaped by the server.
    markdown: {isTrusted: {enabledCommands: [openPassageCommand]}},
    synchronize: {configurationSection: 'selfEvaluation'},
    middleware: drafts.middleware,
    errorHandler: createErrorHandler(() => client.start())
  })
  const restart = async (): Promise<void> => {
    if (client.state === State.Running) await client.stop()
    await client.start()
  }
  const shown = Disposable.from(
    answerFiles(client),
    drafts.listen(),
    registerCommands(),
    keepQuiet(client),
    registerApplyFix(),
    registerFixCommands(client),
    registerGapCommands(),
    registerMenu(client, restart),
    registerShareSnippet(client),
    showEvidenceOnCommand(client, workspaceState),
    showStatus(client)
  )
  await client.start()
  return {
    async stop() {
      shown.dispose()
      if (client.state === State.Running) await client.stop()
    }
  }
}

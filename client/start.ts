import {Disposable, l10n, type ExtensionContext} from 'vscode'
import {State, type BaseLanguageClient, type LanguageClientOptions} from 'vscode-languageclient'
import {openPassageCommand, type InitializationOptions} from '../server/lsp/protocol/messages.ts'
import type {Session} from './activation.ts'
import {registerCommands} from './commands.ts'
import {answerFiles} from './connection/answer-files.ts'
import {createErrorHandler} from './connection/deaths.ts'
import {onlyDrafts} from './connection/only-drafts.ts'
import {keepQuiet} from './connection/quiet.ts'
import {exportReview} from './export/export-review.ts'
import {registerApplyFix} from './fixes/apply.ts'
import {registerFixCommands} from './fixes/commands.ts'
import {registerGapCommands} from './gaps.ts'
import {registerFindingsList} from './inline/list.ts'
import {showFindingsOnCommand} from './inline/show.ts'
import {registerMatrices} from './matrix/matrices.ts'
import {showSettingProblems} from './settings/problems.ts'
import {registerShowSettings} from './settings/show.ts'
import {showEvidenceOnCommand} from './shown-evidence.ts'
import {registerSignedChanges} from './sign-off/changes.ts'
import {registerSignOff} from './sign-off/sign.ts'
import {registerShareSnippet} from './snippets/share.ts'
import {registerMenu} from './status/menu.ts'
import {showStatus} from './status/status.ts'
import {showThemes} from './themes/view.ts'
import {checkWorkspace} from './workspace/check.ts'
import {createWorkspaceFindings} from './workspace/findings.ts'

/** Starts the language client that a door creates with these options. */
export async function start(
  {workspaceState, extensionUri}: ExtensionContext,
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
  const findings = createWorkspaceFindings(client)
  const matrices = registerMatrices(client, extensionUri)
  const shown = Disposable.from(
    matrices,
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
    showStatus(client),
    showThemes(client),
    showFindingsOnCommand(workspaceState),
    registerFindingsList(),
    registerShowSettings(client),
    registerSignOff(client, workspaceState),
    registerSignedChanges(client),
    showSettingProblems(client),
    findings
  )
  await client.start()
  return {
    commands: {
      checkWorkspace: () => checkWorkspace(findings),
      exportReview: (answers) => exportReview(client, answers)
    },
    restoreMatrix: (panel, kept) => matrices.restore(panel, kept),
    async stop() {
      shown.dispose()
      if (client.state === State.Running) await client.stop()
    }
  }
}

import {
  commands,
  l10n,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
  type TextDocument,
  type WebviewPanel
} from 'vscode'
import {registerReadAsDraft} from './beginning/read-as-draft.ts'
import {registerSample} from './beginning/sample.ts'
import {isHeard} from './drafts/may-be-draft.ts'
import {matrixViewType} from './matrix/view-type.ts'

/** Something that runs from its start to its stop. */
export interface Session {
  /** What the commands do that can be given before there is a draft. */
  readonly commands: Readonly<Record<CommandName, (answers?: unknown) => Promise<unknown>>>
  stop(): Promise<void>
  /** Shows a matrix again that was open when the window was closed. */
  restoreMatrix(panel: WebviewPanel, kept: unknown): void
}

const commandNames = ['checkWorkspace', 'exportReview'] as const
type CommandName = (typeof commandNames)[number]

/** Starts the session of an extension; what it needs is loaded only now. */
export type StartSession = (context: ExtensionContext) => Promise<Session>

/**
 * Waits for the first draft, a command that looks for drafts, or a matrix that was open before, and starts the session
 * then. VS Code activates us for any Markdown; until then nothing is loaded but these lines.
 */
export function createActivation(startSession: StartSession): {
  readonly activate: (context: ExtensionContext) => void
  readonly deactivate: () => Promise<void>
} {
  let session: Promise<Session> | undefined
  let waiting: readonly Disposable[] = []

  return {
    activate(context) {
      const begin = (): Promise<Session> => {
        if (session) return session
        for (const listener of waiting) listener.dispose()
        session = startSession(context)
        session.catch((error: unknown) => {
          console.error(error)
          void window.showErrorMessage(l10n.t('Self-evaluation could not start: {0}', String(error)))
        })
        return session
      }
      const look = (document: TextDocument): void => {
        if (!session && isHeard(document)) void begin()
      }
      waiting = [
        workspace.onDidOpenTextDocument(look),
        workspace.onDidChangeTextDocument(({document}) => look(document))
      ]
      const restored = window.registerWebviewPanelSerializer(matrixViewType, {
        deserializeWebviewPanel: async (panel, kept) => (await begin()).restoreMatrix(panel, kept)
      })
      context.subscriptions.push(
        ...waiting,
        restored,
        registerSample(context.extensionUri),
        registerReadAsDraft(),
        ...commandNames.map((name) =>
          commands.registerCommand(`selfEvaluation.${name}`, async (answers: unknown) =>
            (await begin()).commands[name](answers)
          )
        )
      )
      workspace.textDocuments.forEach(look)
    },
    deactivate: async () => (await session)?.stop()
  }
}

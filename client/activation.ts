import {l10n, window, workspace, type Disposable, type ExtensionContext, type TextDocument} from 'vscode'
import {isHeard} from './drafts.ts'

/** Something that runs from its start to its stop. */
export interface Session {
  stop(): Promise<void>
}

/** Starts the session of an extension; what it needs is loaded only now. */
export type StartSession = (context: ExtensionContext) => Promise<Session>

/**
 * Waits for the first draft, and starts the session then. VS Code activates us for any Markdown; until there is a
 * draft nothing is loaded but these lines.
 */
export function createActivation(startSession: StartSession): {
  readonly activate: (context: ExtensionContext) => void
  readonly deactivate: () => Promise<void>
} {
  let session: Promise<Session> | undefined
  let waiting: readonly Disposable[] = []

  return {
    activate(context) {
      const look = (document: TextDocument): void => {
        if (session || !isHeard(document)) return
        for (const listener of waiting) listener.dispose()
        session = startSession(context)
        session.catch((error: unknown) => {
          console.error(error)
          void window.showErrorMessage(l10n.t('Self-evaluation could not start: {0}', String(error)))
        })
      }
      waiting = [
        workspace.onDidOpenTextDocument(look),
        workspace.onDidChangeTextDocument(({document}) => look(document))
      ]
      context.subscriptions.push(...waiting)
      workspace.textDocuments.forEach(look)
    },
    deactivate: async () => (await session)?.stop()
  }
}

import {Disposable, window, workspace, type TextDocument, type TextEditor} from 'vscode'
import {State, type BaseLanguageClient} from 'vscode-languageclient'
import {afterPause} from '../after-pause.ts'
import {sentDrafts} from '../connection/sent-drafts.ts'
import {mayBeDraft} from './may-be-draft.ts'

/**
 * Looks at the drafts on show whenever something may have changed: at once when another editor comes to the front or
 * the server starts, ends or first hears of a draft, and after a pause when an author types or settings change.
 */
export function watchDrafts(client: BaseLanguageClient, look: () => void): Disposable {
  const {later, stop} = afterPause(look, pauseInTyping)
  const isShown = (document: TextDocument): boolean =>
    window.visibleTextEditors.some((one) => one.document === document)

  return Disposable.from(
    window.onDidChangeActiveTextEditor(look),
    window.onDidChangeVisibleTextEditors(look),
    sentDrafts.event((document) => isShown(document) && look()),
    client.onDidChangeState(({newState}) => newState !== State.Starting && look()),
    workspace.onDidChangeTextDocument(({document}) => isShown(document) && later()),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('selfEvaluation') && later()),
    stop
  )
}

/** In milliseconds: shorter than a glance at the status, longer than between two keys. */
const pauseInTyping = 300

/** The draft in front, or else one beside what is in front: a matrix, or the walkthrough. */
export const draftOnShow = (): TextEditor | undefined =>
  draftInFront() ?? window.visibleTextEditors.find(({document}) => mayBeDraft(document))

/** The draft in the editor in front, if it is one. */
export function draftInFront(): TextEditor | undefined {
  const editor = window.activeTextEditor
  return editor && mayBeDraft(editor.document) ? editor : undefined
}

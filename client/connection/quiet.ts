import {commands, Disposable, window, type TextEditor} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {
  checkNotification,
  cursorNotification,
  type CheckParams,
  type CursorParams
} from '../../server/lsp/protocol/messages.ts'
import {isHeard, mayBeDraft} from '../drafts/may-be-draft.ts'

/** Tells the server where the author writes, so that findings of little weight wait there, and when to check anew. */
export function keepQuiet(client: BaseLanguageClient): Disposable {
  let active = window.activeTextEditor

  async function tell(editor: TextEditor | undefined, isLeft: boolean): Promise<void> {
    if (!editor || !client.isRunning() || !isHeard(editor.document)) return
    const {line, character} = editor.selection.active
    const params: CursorParams = {uri: editor.document.uri.toString(), position: isLeft ? null : {line, character}}
    await client.sendNotification(cursorNotification, params)
  }

  return Disposable.from(
    window.onDidChangeTextEditorSelection(({textEditor}) => void tell(textEditor, false)),
    window.onDidChangeActiveTextEditor((editor) => {
      void tell(active, true)
      active = editor
    }),
    commands.registerCommand('selfEvaluation.check', async () => {
      const document = window.activeTextEditor?.document
      if (!document || !mayBeDraft(document)) return
      const params: CheckParams = {uri: document.uri.toString()}
      await client.sendNotification(checkNotification, params)
    })
  )
}

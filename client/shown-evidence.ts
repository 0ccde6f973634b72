import {commands, Disposable, l10n, OverviewRulerLane, ThemeColor, window, type Memento, type TextEditor} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {evidenceRequest, type EvidenceResult} from '../server/lsp/protocol/messages.ts'
import {ask} from './connection/ask.ts'
import {mayBeDraft} from './drafts/may-be-draft.ts'
import {watchDrafts} from './drafts/watch-drafts.ts'
import {rangeOf} from './places.ts'

/** Where the workspace remembers whether evidence is shown. */
const remembered = 'selfEvaluation.showsEvidence'

/**
 * Underlines the words that count as evidence, until the command is given again: dotted, so that it takes no colour to
 * see them. The hover says of each what it is.
 */
export function showEvidenceOnCommand(client: BaseLanguageClient, memory: Memento): Disposable {
  const decoration = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('selfEvaluation.evidenceBackground'),
    borderColor: new ThemeColor('selfEvaluation.evidenceUnderline'),
    borderStyle: 'dotted',
    borderWidth: '0 0 2px 0',
    overviewRulerColor: new ThemeColor('selfEvaluation.evidenceUnderline'),
    overviewRulerLane: OverviewRulerLane.Left
  })
  const isShown = (): boolean => memory.get(remembered, false)

  async function decorate(editor: TextEditor): Promise<void> {
    const {document} = editor
    const {version} = document
    const found = await ask<EvidenceResult>(client, evidenceRequest, {uri: document.uri.toString()})
    if (!isShown() || document.version !== version) return
    editor.setDecorations(decoration, (found ?? []).map(rangeOf))
  }

  function look(): void {
    for (const editor of window.visibleTextEditors) {
      if (!mayBeDraft(editor.document)) continue
      if (isShown()) void decorate(editor)
      else editor.setDecorations(decoration, [])
    }
  }

  look()
  return Disposable.from(
    decoration,
    watchDrafts(client, look),
    commands.registerCommand('selfEvaluation.toggleEvidence', async () => {
      await memory.update(remembered, !isShown())
      look()
      const words = isShown() ? l10n.t('Evidence is shown in the draft.') : l10n.t('Evidence is no longer shown.')
      window.setStatusBarMessage(words, 4000)
    })
  )
}

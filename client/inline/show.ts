import {
  commands,
  Disposable,
  l10n,
  languages,
  Range,
  ThemeColor,
  window,
  type Diagnostic,
  type Memento,
  type TextDocument,
  type TextEditor
} from 'vscode'
import {mayBeDraft} from '../drafts/may-be-draft.ts'
import {ourFindings} from '../our-findings.ts'
import {wordsAtEnd} from './words.ts'

/** Where the workspace remembers whether findings are shown in words. */
const remembered = 'selfEvaluation.showsFindings'

/**
 * Shows each finding in words at the end of its line, until the command is given again. What stands there is drawn and
 * is not in the text, so no screen reader finds it: the same words are in the list of the line's findings.
 */
export function showFindingsOnCommand(memory: Memento): Disposable {
  const decoration = window.createTextEditorDecorationType({
    after: {color: new ThemeColor('selfEvaluation.inlineFindingForeground'), margin: '0 0 0 3ch', fontStyle: 'italic'}
  })
  const isShown = (): boolean => memory.get(remembered, false)

  function decorate(editor: TextEditor): void {
    if (!mayBeDraft(editor.document)) return
    const lines = isShown() ? findingsByLine(editor.document) : new Map<number, Diagnostic[]>()
    editor.setDecorations(
      decoration,
      Array.from(lines, ([line, findings]) => {
        const {words, more} = wordsAtEnd(findings)
        const contentText = more === 0 ? words : l10n.t('{0} (and {1} more)', words, more)
        const {end} = editor.document.lineAt(line).range
        return {range: new Range(end, end), renderOptions: {after: {contentText}}}
      })
    )
  }
  const look = (): void => window.visibleTextEditors.forEach(decorate)

  look()
  return Disposable.from(
    decoration,
    window.onDidChangeVisibleTextEditors(look),
    languages.onDidChangeDiagnostics(({uris}) => {
      const changed = new Set(uris.map(String))
      window.visibleTextEditors.filter(({document}) => changed.has(document.uri.toString())).forEach(decorate)
    }),
    commands.registerCommand('selfEvaluation.toggleFindings', async () => {
      await memory.update(remembered, !isShown())
      look()
      const words = isShown()
        ? l10n.t('Findings are shown at the ends of their lines.')
        : l10n.t('Findings are no longer shown at the ends of their lines.')
      window.setStatusBarMessage(words, 4000)
      return isShown()
    })
  )
}

/** Our findings on each line of a document that has some. */
export function findingsByLine({uri, lineCount}: TextDocument): ReadonlyMap<number, Diagnostic[]> {
  const lines = new Map<number, Diagnostic[]>()
  for (const diagnostic of ourFindings(uri)) {
    const {line} = diagnostic.range.start
    if (lineCount <= line) continue
    lines.set(line, [...(lines.get(line) ?? []), diagnostic])
  }
  return lines
}

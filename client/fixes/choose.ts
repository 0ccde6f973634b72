import {l10n, QuickPickItemKind, window, type CodeAction, type QuickPickItem, type TextEditor} from 'vscode'
import {plainWords} from '../plain-words.ts'

/** Lets the author choose a fix, those nearest to the cursor first; a single one at the cursor is chosen already. */
export async function chooseFix(
  fixes: readonly CodeAction[],
  {document, selection}: TextEditor
): Promise<CodeAction | undefined> {
  const lineOf = ({diagnostics}: CodeAction): number | undefined => diagnostics?.[0]?.range.start.line
  const distance = (fix: CodeAction): number => Math.abs((lineOf(fix) ?? selection.active.line) - selection.active.line)
  const distinct = fixes.filter(
    ({title}, at) => fixes.findIndex((fix) => fix.title === title && lineOf(fix) === lineOf(fixes[at]!)) === at
  )
  const [first, ...others] = distinct.toSorted((one, other) => distance(one) - distance(other))
  if (!first || others.length === 0) return first

  const items: (QuickPickItem & {readonly fix?: CodeAction})[] = []
  let line: number | undefined
  for (const fix of [first, ...others]) {
    const own = lineOf(fix)
    if (own !== undefined && own !== line) {
      const heading = l10n.t('Line {0}: {1}', own + 1, document.lineAt(own).text.trim().slice(0, 60))
      items.push({label: plainWords(heading), kind: QuickPickItemKind.Separator})
    }
    line = own
    items.push({label: plainWords(fix.title), fix})
  }
  return (await window.showQuickPick(items))?.fix
}

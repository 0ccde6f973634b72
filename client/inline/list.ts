import {commands, l10n, Selection, window, type Diagnostic, type Disposable, type QuickPickItem} from 'vscode'
import {draftInFront} from '../drafts/watch-drafts.ts'
import {findingsByLine} from './show.ts'

/**
 * Lists the findings of the line that the cursor stands on, in full: a list is read by every screen reader, and can be
 * left again without a trace.
 */
export const registerFindingsList = (): Disposable =>
  commands.registerCommand('selfEvaluation.listFindings', async () => {
    const editor = draftInFront()
    if (!editor) return

    const {line} = editor.selection.active
    const findings = findingsByLine(editor.document).get(line) ?? []
    if (findings.length === 0) {
      void window.showInformationMessage(l10n.t('Nothing was found on line {0}.', line + 1))
      return
    }
    const items = findings
      .toSorted((one, other) => one.severity - other.severity)
      .map((finding): QuickPickItem & {readonly finding: Diagnostic} => ({
        label: severityWords(finding),
        detail: finding.message,
        finding
      }))
    const placeHolder = l10n.t('Choose one to go to its words and see what can be done')
    const chosen = await window.showQuickPick(items, {
      title: l10n.t('Findings on Line {0}', line + 1),
      placeHolder,
      matchOnDetail: true
    })
    if (!chosen) return
    const {start, end} = chosen.finding.range
    await window.showTextDocument(editor.document, {selection: new Selection(start, end)})
    await commands.executeCommand('editor.action.quickFix')
  })

const severityWords = ({severity}: Diagnostic): string =>
  [l10n.t('Error'), l10n.t('Warning'), l10n.t('Information'), l10n.t('Hint')][severity]!

import {commands, Disposable, l10n, Selection, TextEditorRevealType, window, type Diagnostic} from 'vscode'
import {gapRules} from '../server/core/rules/gap-rules.ts'
import {draftInFront} from './drafts/watch-drafts.ts'
import {ourFindings} from './our-findings.ts'

/** Walks from gap to gap of the draft in front, and says at each what is missing. */
export const registerGapCommands = (): Disposable =>
  Disposable.from(
    commands.registerCommand('selfEvaluation.nextGap', () => walk('next')),
    commands.registerCommand('selfEvaluation.previousGap', () => walk('previous'))
  )

async function walk(direction: 'next' | 'previous'): Promise<void> {
  const editor = draftInFront()
  if (!editor) return

  const places = ourFindings(editor.document.uri)
    .filter(isGap)
    .map(({range}) => range.start)
    .sort((one, other) => one.compareTo(other))
  const {active} = editor.selection
  const place =
    direction === 'next'
      ? (places.find((place) => place.isAfter(active)) ?? places[0])
      : (places.findLast((place) => place.isBefore(active)) ?? places.at(-1))
  if (!place) {
    void window.showInformationMessage(l10n.t('No gap was found in this draft.'))
    return
  }
  editor.selection = new Selection(place, place)
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport)
  await commands.executeCommand('editor.action.showHover', {focus: 'noAutoFocus'})
}

const isGap = ({code}: Diagnostic): boolean => gapRules.has(String(typeof code === 'object' ? code.value : code))

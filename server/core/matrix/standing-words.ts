import * as l10n from '@vscode/l10n'
import type {Standing} from '../coverage.ts'
import type {Basis} from '../draft/model.ts'

/** How a draft stands towards a theme, and how we know that it speaks of it. */
export interface Stood {
  readonly standing: Standing
  readonly basis: Basis | undefined
}

/** How drafts stand towards a theme, in words: “Claimed, not shown”, “Evidenced in 2 of 3 drafts (by its wording)”. */
export function standingWords(stood: readonly Stood[], pieces: number, isWaived: boolean): string {
  const spoken = stood.filter(({standing}) => standing !== 'absent')
  const words = stood.length > 1 ? wordsAmong(stood, spoken, pieces) : wordsAlone(stood, pieces)
  const isGuess = spoken.length > 0 && spoken.every(({basis}) => basis === 'wording')
  const waived = isWaived ? l10n.t('{0}; waived', words) : words
  return isGuess ? l10n.t('{0} (by its wording)', waived) : waived
}

function wordsAlone([stood]: readonly Stood[], pieces: number): string {
  if (stood?.standing === 'evidenced') return l10n.t('Evidenced')
  if (stood?.standing === 'claimed')
    return pieces > 0 ? l10n.t('Claimed, too little shown') : l10n.t('Claimed, not shown')
  return l10n.t('Absent')
}

function wordsAmong(stood: readonly Stood[], spoken: readonly Stood[], pieces: number): string {
  const shown = stood.filter(({standing}) => standing === 'evidenced').length
  if (shown > 0) return l10n.t('Evidenced in {0} of {1} drafts', shown, stood.length)
  if (spoken.length === 0) return l10n.t('Absent')
  return pieces > 0
    ? l10n.t('Claimed in {0} of {1} drafts, too little shown', spoken.length, stood.length)
    : l10n.t('Claimed in {0} of {1} drafts, not shown', spoken.length, stood.length)
}

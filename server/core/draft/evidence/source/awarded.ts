import * as l10n from '@vscode/l10n'
import {hasDate} from '../tokens/dates.ts'
import type {SourceWord} from './words.ts'
import type {Token, TokenSentence} from '../tokens/tokens.ts'

/** An award by its name, as held or won; an application for one, or a scheme of one’s own, is none. */
export function awarded({tokens}: TokenSentence, words: readonly SourceWord[]): string | undefined {
  if (words.some(({list}) => list === 'unsure') && !hasDate(tokens)) return undefined
  for (const award of words) {
    if (award.list !== 'award' || !isNamed(tokens, award)) continue
    const won = words.some(
      ({list, first, last}) =>
        list === 'winning' &&
        Math.min(Math.abs(first - award.last), Math.abs(award.first - last)) <= 9 &&
        tokens[first - 1]?.word !== 'to'
    )
    if (won) return l10n.t('an award that was won')
  }
  return undefined
}

/** Whether a name with capitals stands around the award. */
const isNamed = (tokens: readonly Token[], {first, last}: SourceWord): boolean =>
  tokens.some(({capital}, at) => capital && at > 0 && first - 4 <= at && at <= last + 4)

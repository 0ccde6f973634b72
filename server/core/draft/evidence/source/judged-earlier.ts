import * as l10n from '@vscode/l10n'
import {hasDate} from '../tokens/dates.ts'
import {sourceList, type SourceWord} from './words.ts'
import type {Token, TokenSentence} from '../tokens/tokens.ts'

/** An inspectorate’s earlier judgement, with its date. */
export function judgedEarlier({tokens}: TokenSentence, words: readonly SourceWord[]): string | undefined {
  const graded =
    words.some(({list}) => list === 'grade') ||
    (tokens.some(({quotation}) => quotation) &&
      tokens.some(({word}, at) => word === 'by' && /^(?:found|judged|described)$/.test(tokens[at - 1]?.word ?? '')))
  const judging = words.some(({list}) => list === 'judging')
  const by = tokens.some(({word}) => inspectorates.has(word))
  const earlier = words.some(({list}) => list === 'earlier')
  const past = hasDate(tokens) || earlier || tokens.some(({word}) => word === 'previous' || word === 'last')
  const verdict = words.find(({list}) => list === 'judging')
  const unsure = words.some(
    ({list, first}) => list === 'unsure' && verdict !== undefined && first < verdict.first && verdict.first - first <= 4
  )
  if (graded && past && judging && !unsure && (by || earlier || serviceJudged(tokens)))
    return l10n.t('an earlier judgement, with its date')
  return undefined
}

const inspectorates = new Set(sourceList('Inspectorates'))

const serviceJudged = (tokens: readonly Token[]): boolean =>
  tokens.some(({word}) => word === 'services' || word === 'service')

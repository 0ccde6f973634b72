import * as l10n from '@vscode/l10n'
import {hasDate} from '../tokens/dates.ts'
import {hasContent, isFinding} from './finding.ts'
import {isProcess, tools} from './process.ts'
import {sourceList, type SourceWord} from './words.ts'
import {peopleAmong} from '../people/speakers.ts'
import {dependsOnPreposition, subjectOf, type Subject} from '../people/subject.ts'
import type {Token, TokenSentence} from '../tokens/tokens.ts'

/** The process that the sentences before have named, and how many sentences ago. */
export interface Process {
  readonly named: boolean
  readonly ago: number
  /** Whether somebody looked at a number of records. */
  readonly looked: boolean
}

/** A process or those who look on, with a verb of finding. */
export function foundBy(sentence: TokenSentence, words: readonly SourceWord[], before: Process): string | undefined {
  const {tokens} = sentence
  if (goesBySource(tokens, words)) return l10n.t('what a named source found')
  for (const verb of words) {
    if (verb.list !== 'finding' || !isFinding(tokens, words, verb)) continue
    const subject = subjectOf(tokens, words, verb.first)
    const pronoun = /^(?:it|they|this)$/.test(tokens[verb.first - 1]?.word ?? '') || subject?.who === 'pronoun'
    const acts = subject?.who === 'leader' && !orders(tokens, words, subject, verb)
    const asked = firstNamed(tokens, words, verb.first) === 'onlooker' && !acts
    if (subject?.who !== 'onlooker' && !asked && !(pronoun && before.named && before.ago === 1 && !acts)) continue
    if (
      subject?.who === 'onlooker' &&
      needsDate(tokens[subject.first]!.word) &&
      !hasDate(tokens) &&
      !isDatedOtherwise(tokens, words, verb)
    )
      continue
    if (!hasContent(tokens, verb)) continue
    return l10n.t('what a named source found')
  }
  return undefined
}

/** Whether leaders are named only as those who had the source look: “the survey that we ran in May showed”. */
const orders = (tokens: readonly Token[], words: readonly SourceWord[], {first}: Subject, verb: SourceWord): boolean =>
  first + 2 <= verb.first &&
  words.some(
    ({list, last}) =>
      list === 'onlooker' &&
      (last === first - 1 || (last === first - 2 && /^(?:that|which)$/.test(tokens[first - 1]!.word)))
  )

/** Whether a sentence gives what it says to a source at its beginning: “according to the staff survey of May, …”. */
const goesBySource = (tokens: readonly Token[], words: readonly SourceWord[]): boolean =>
  tokens[0]?.word === 'according' &&
  isProcess(
    words.filter(({first}) => first <= 8),
    tokens
  ) &&
  !words.some(({list}) => list === 'unsure')

/** Who is named first in a sentence, before a verb. */
const firstNamed = (tokens: readonly Token[], words: readonly SourceWord[], verb: number): string | undefined =>
  peopleAmong(words).find(
    ({first, last}) =>
      last < verb && !dependsOnPreposition(tokens, first, 0) && !tools.has(tokens[last + 1]?.word ?? '')
  )?.list

/** Inspectors are dated by an earlier or a special visit, or quoted from what they wrote. */
const isDatedOtherwise = (tokens: readonly Token[], words: readonly SourceWord[], verb: SourceWord): boolean =>
  words.some(
    ({list, first, last}) =>
      list === 'earlier' ||
      (list === 'process' && last > first && /visit|jtai|challenge|review/.test(tokens[last]!.word))
  ) || tokens.some(({quotation}, at) => quotation && verb.last < at && at <= verb.last + 4)

/** Inspectors who see something, in a report of their own, are its authors. */
const needsDate = (word: string): boolean => undated.has(word)

const undated = new Set(sourceList('Who needs a date'))

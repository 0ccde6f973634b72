import * as l10n from '@vscode/l10n'
import {isFinite, saysSomething} from './saying.ts'
import {sharesIn} from '../tokens/shares.ts'
import type {Person} from '../people/speakers.ts'
import {subjectOf, type Subject} from '../people/subject.ts'
import type {Token, TokenSentence} from '../tokens/tokens.ts'
import {voiceList, type VoiceWord} from './words.ts'

/** What has been said before a sentence, in its block or in what leads to it. */
export interface Before {
  /** Who was named first in the last sentence that named anyone. */
  readonly last: Person | undefined
  readonly speaker: boolean
  readonly enquiry: boolean
}

/**
 * A speaker with a verb of speech or of opinion, which is neither a wish nor a habit of telling. In the story of a case
 * people speak to each other; only what is quoted, or told to those who ask, is a voice.
 */
export function reported(
  {tokens}: TokenSentence,
  words: readonly VoiceWord[],
  before: Before,
  told: 'story' | 'statement'
): {readonly start: number; readonly reason: string} | undefined {
  for (const verb of words) {
    if (verb.list !== 'speech' && verb.list !== 'words') continue
    if (!isFinite(tokens, words, verb) || !saysSomething(tokens, words, verb)) continue

    const asked =
      words.some(({list, first}) => list === 'told' && first === verb.last + 1) &&
      /^t[eo]l[dl]/.test(tokens[verb.last]!.word)
    const subject = subjectOf(tokens, words, verb.first)
    if (subject?.who === 'leader' || subject?.who === 'onlooker' || (!subject && !asked)) continue
    if (subject && wishes(words, subject)) continue
    if (subject?.who === 'pronoun' && !asked && !speaksUp(tokens, words, verb, subject, before)) continue
    if (told === 'story' && !asked && !tokens.some(({quotation}, at) => quotation && at > verb.last)) continue
    if (verb.list === 'words' && !hasWords(tokens, verb, subject)) continue

    return {
      start: tokens[subject?.clause ?? 0]!.start,
      reason: verb.list === 'speech' ? l10n.t('what someone says') : l10n.t('the view of those concerned')
    }
  }
  return undefined
}

/** Whether a pronoun means a speaker named before; “she said” alone belongs to a story. */
function speaksUp(
  tokens: readonly Token[],
  words: readonly VoiceWord[],
  verb: VoiceWord,
  {first: at}: Subject,
  before: Before
): boolean {
  const named = before.speaker || before.enquiry || words.some(({list, first}) => list === 'speaker' && first < at)
  const word = tokens[at]!.word
  if (indefinite.has(tokens[at - 1]?.word ?? '')) return false
  if (word === 'people' || tokens[at + 1]?.word === 'people') return true
  if (
    /^(?:they|he|she)$/.test(word) &&
    before.last !== 'speaker' &&
    !words.some(({list, first}) => list === 'speaker' && first < at)
  )
    return false
  return (
    named && (!['he', 'she', 'who', 'i'].includes(word) || tokens.some(({quotation}, n) => quotation && n > verb.last))
  )
}

/** Behind one of these a pronoun begins a clause about whom it means: “somebody they knew”. */
const indefinite = new Set(voiceList('Whom a clause is about'))

/** Whether a verb that needs the words has them: a quotation, “that”, or a share of people as its subject. */
function hasWords(tokens: readonly Token[], verb: VoiceWord, subject: Subject | undefined): boolean {
  if (tokens[verb.last + 1]?.word === 'that') return true
  if (tokens.some(({quotation}, at) => quotation && at > verb.last && at <= verb.last + 12)) return true
  return sharesIn(tokens).some((at) => (subject?.clause ?? 0) <= at && at < verb.first)
}

const wishes = (words: readonly VoiceWord[], {first: subject, clause}: Subject): boolean =>
  words.some(
    ({list, first, last}) =>
      list === 'wish' &&
      last < subject &&
      first >= clause - 3 &&
      last >= clause - 1 &&
      subject - last <= 3 &&
      !isReported(words, first)
  )

/** Whether what looks like a wish is the “that” or the “when” behind a verb of speech or finding. */
const isReported = (words: readonly VoiceWord[], first: number): boolean =>
  words.some(({list, last}) => list !== 'wish' && list !== 'unsaid' && list !== 'speaker' && last === first - 1)

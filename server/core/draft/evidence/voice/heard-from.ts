import * as l10n from '@vscode/l10n'
import type {Before} from './reported.ts'
import {sharesIn} from '../tokens/shares.ts'
import {peopleAmong} from '../people/speakers.ts'
import type {TokenSentence} from '../tokens/tokens.ts'
import {voiceList, type VoiceWord} from './words.ts'

/** Where a voice begins, counted from the beginning of its sentence, and why it is one. */
export interface Heard {
  readonly start: number
  readonly reason: string
}

/** What was heard from speakers, without a verb of theirs: “positive feedback from the judiciary”. */
export function heardFrom({tokens}: TokenSentence, words: readonly VoiceWord[]): Heard | undefined {
  for (const phrase of words) {
    if (phrase.list !== 'heard') continue
    const speaker = peopleAmong(words).find(
      ({list, first}) => list === 'speaker' && phrase.last < first && first <= phrase.last + 5
    )
    const what = words.find(
      ({list, first}) =>
        list === 'what' &&
        (first === phrase.first - 1 || (speaker && speaker.last < first && first <= speaker.last + 4))
    )
    const comma = speaker && tokens.slice(speaker.last, speaker.last + 4).some(({word}) => word === ',')
    const by =
      /^(?:by|to)$/.test(tokens[phrase.last]!.word) || tokens.some(({quotation}, at) => quotation && phrase.last < at)
    const used = tokens.slice(Math.max(0, phrase.first - 3)).some(({word}) => gathered.has(word))
    if (speaker && ((what && !(comma && what.first > speaker.last)) || by) && !used)
      return {start: tokens[0]!.start, reason: l10n.t('what was heard from those concerned')}
  }
  return undefined
}

const gathered = new Set(voiceList('What is done with feedback'))

/** A share of those asked. */
export function surveyed(sentence: TokenSentence, words: readonly VoiceWord[], before: Before): Heard | undefined {
  const asked = words.some(({list}) => list === 'enquiry')
  const opinion =
    words.some(({list}) => list === 'words' || list === 'speech') || sentence.tokens.some(({quotation}) => quotation)
  const people = words.some(
    ({list, last}) =>
      list === 'inquiry' &&
      words.some((other) => other.list === 'speaker' && other.first > last && other.first <= last + 3)
  )
  if (!asked && !people && !((before.enquiry || words.some(({list}) => list === 'inquiry')) && opinion))
    return undefined
  if (sharesIn(sentence.tokens).length === 0) return undefined
  return {start: 0, reason: l10n.t('the share of those asked who hold a view')}
}

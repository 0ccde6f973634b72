import * as l10n from '@vscode/l10n'
import {overlaps} from '../../text/span.ts'
import {memoByKey} from '../../text/memo.ts'
import {heardFrom, surveyed, type Heard} from './voice/heard-from.ts'
import type {EvidenceKind, Testimony} from './kind.ts'
import {quotationMark} from './tokens/quotations.ts'
import {quotedReason} from './voice/quoted.ts'
import {reported, type Before} from './voice/reported.ts'
import {sharePattern} from './tokens/shares.ts'
import {unheard} from './voice/nearly.ts'
import {peopleAmong} from './people/speakers.ts'
import {storyOf} from './story/story.ts'
import {lastOf, tokenPattern, tokenSentences, tokensOf, type Token, type TokenSentence} from './tokens/tokens.ts'
import {voiceWords, type VoiceWord} from './voice/words.ts'

/** Words of a child, a carer, a colleague or a partner: quoted, or reported as their view. */
export const voice: EvidenceKind = {
  id: 'voice',
  get name() {
    return l10n.t('a voice')
  },
  patterns: [tokenPattern, quotationMark, sharePattern],

  *find(testimony) {
    const {form, leadIn, column, row} = testimony
    const sentences = tokenSentences(testimony)
    if (handsOn(testimony) && sentences.some(({tokens}) => tokens.length > 2 || tokens[0]?.quotation)) {
      yield {
        span: {start: sentences[0]!.start, end: sentences.at(-1)!.end},
        reason: l10n.t('what those named above say')
      }
      return
    }

    const story = storyOf(testimony)
    let before = after(nothing, voiceWords(lastOf(`${leadIn} ${column} ${row}`, testimony)))
    for (let at = 0; at < sentences.length; at++) {
      const sentence = sentences[at]!
      const words = voiceWords(sentence.tokens)
      const within = story !== undefined && overlaps(story, sentence) ? 'story' : 'statement'
      const heard =
        form !== 'quote' && isPlain(sentence.tokens)
          ? heardPlainly(sentence, words, before, within)
          : (reported(sentence, words, before, within) ??
            quotedReason(testimony, sentence, words, sentences[at + 1]) ??
            heardFrom(sentence, words) ??
            surveyed(sentence, words, before))
      if (heard) yield {span: {start: sentence.start + heard.start, end: sentence.end}, reason: heard.reason}
      before = after(before, words)
    }
  },

  nearly: unheard
}

const isPlain = (tokens: readonly Token[]): boolean => tokens.every(({quotation}) => !quotation)

/** Whose voice a sentence is that quotes nobody, for as long as its words are remembered and the same was said before. */
const heardPlainly = (
  sentence: TokenSentence,
  words: readonly VoiceWord[],
  before: Before,
  within: 'story' | 'statement'
): Heard | undefined =>
  remembered(
    sentence.tokens,
    `${before.last} ${before.speaker} ${before.enquiry} ${within}`,
    () => reported(sentence, words, before, within) ?? heardFrom(sentence, words) ?? surveyed(sentence, words, before)
  )

const remembered = memoByKey<readonly Token[], Heard | undefined>()

const nothing: Before = {last: undefined, speaker: false, enquiry: false}

/** What has been said once a sentence is read. */
function after(before: Before, words: readonly VoiceWord[]): Before {
  const people = peopleAmong(words)
  return {
    last: people[0]?.list ?? before.last,
    speaker: before.speaker || people.some(({list}) => list === 'speaker'),
    enquiry: before.enquiry || words.some(({list}) => list === 'enquiry' || list === 'inquiry')
  }
}

/** Whether the words above a list or a column say that speakers say what follows: “Parents told us:”. */
function handsOn({leadIn, column, form}: Testimony): boolean {
  const above = form === 'cell' ? column : lastClause(leadIn)
  if (above.trim() === '') return false

  const tokens = tokensOf(
    `${above
      .trim()
      .replace(/^what\s+/i, '')
      .replace(/:$/, '')} “…”`
  )
  const words = voiceWords(tokens).filter(({list, last}) => list !== 'speech' || last >= tokens.length - 6)
  const says = words.some(({list}) => list === 'speech')
  return (
    says &&
    reported(
      {start: 0, end: 0, words: '', tokens},
      words.filter(({list}) => list !== 'words'),
      nothing,
      'statement'
    ) !== undefined
  )
}

/** The last sentence of words that end with a colon. */
function lastClause(words: string): string {
  const end = words.slice(-200).trimEnd()
  const start = Math.max(end.lastIndexOf('. '), end.lastIndexOf('! '), end.lastIndexOf('? '))
  return end.endsWith(':') ? end.slice(start + 1) : ''
}

import pack from '../../../../packs/evidence/voice.md'
import {createLexicon, type Found} from '../tokens/lexicon.ts'
import {memo} from '../../../text/memo.ts'
import {phraseLists} from '../../../text/phrase-lists.ts'
import {people, type Person} from '../people/speakers.ts'
import type {Token} from '../tokens/tokens.ts'

/** The lists of the words of a voice. */
export const voiceList = phraseLists(pack)

/** Words by which a voice is recognised: people, and what the pack of phrases lists. */
export type VoiceWord = Found<
  Person | 'speech' | 'words' | 'heard' | 'what' | 'told' | 'enquiry' | 'inquiry' | 'unsaid' | 'wish'
>

/** The words of tokens by which a voice is recognised; people may be named by their age alone. */
export const voiceWords = memo((tokens: readonly Token[]): readonly VoiceWord[] => {
  const words = listed(tokens)
  const ages: VoiceWord[] = []
  for (const [at, {word}] of tokens.entries()) {
    if (word.endsWith('-year-old') || word.endsWith('-year-olds')) ages.push({list: 'speaker', first: at, last: at})
  }
  return ages.length === 0 ? words : [...words, ...ages].sort((one, other) => one.first - other.first)
})

const listed: (tokens: readonly Token[]) => readonly VoiceWord[] = createLexicon<VoiceWord['list']>(
  {
    ...people,
    speech: voiceList('Verbs of speech'),
    words: voiceList('Verbs that need the words'),
    heard: voiceList('Words about what was heard'),
    what: voiceList('What was heard'),
    told: voiceList('Who is told'),
    enquiry: voiceList('Enquiries among people'),
    inquiry: voiceList('Enquiries of any sort'),
    unsaid: voiceList('What leads to words not yet said'),
    wish: voiceList('Clauses that wish')
  },
  ['speaker', 'leader', 'onlooker']
)

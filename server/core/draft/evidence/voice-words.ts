import pack from '../../../packs/evidence/voice.md'
import {createLexicon, type Found} from './lexicon.ts'
import {readPhraseLists} from './phrase-lists.ts'
import {people, type Person} from './speakers.ts'
import type {Token} from './tokens.ts'

const lists = readPhraseLists(pack)
const list = (name: string): readonly string[] => lists.get(name) ?? []

/** Words by which a voice is recognised: people, and what the pack of phrases lists. */
export type VoiceWord = Found<
  Person | 'speech' | 'words' | 'heard' | 'what' | 'told' | 'enquiry' | 'inquiry' | 'unsaid' | 'wish'
>

/** The words of tokens by which a voice is recognised; people may be named by their age alone. */
export function voiceWords(tokens: readonly Token[]): readonly VoiceWord[] {
  const ages = tokens.flatMap(({word}, at): readonly VoiceWord[] =>
    /-year-olds?$/.test(word) ? [{list: 'speaker', first: at, last: at}] : []
  )
  return [...listed(tokens), ...ages].sort((one, other) => one.first - other.first)
}

const listed: (tokens: readonly Token[]) => readonly VoiceWord[] = createLexicon<VoiceWord['list']>(
  {
    ...people,
    speech: list('Verbs of speech'),
    words: list('Verbs that need the words'),
    heard: list('Words about what was heard'),
    what: list('What was heard'),
    told: list('Who is told'),
    enquiry: list('Enquiries among people'),
    inquiry: list('Enquiries of any sort'),
    unsaid: list('What leads to words not yet said'),
    wish: list('Clauses that wish')
  },
  ['speaker', 'leader', 'onlooker']
)

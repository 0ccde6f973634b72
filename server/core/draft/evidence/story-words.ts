import pack from '../../../packs/evidence/example.md'
import {createLexicon, type Found} from './lexicon.ts'
import {readPhraseLists} from './phrase-lists.ts'
import type {Token} from './tokens.ts'

const lists = readPhraseLists(pack)
const list = (name: string): readonly string[] => lists.get(name) ?? []

/** Words by which a story is recognised, as the pack of phrases lists them. */
export type StoryWord = Found<
  'whom' | 'actor' | 'past' | 'moves' | 'outcome' | 'marker' | 'effect' | 'enquiry' | 'uneventful'
>

/** The words of tokens by which a story is recognised. */
export const storyWords: (tokens: readonly Token[]) => readonly StoryWord[] = createLexicon<StoryWord['list']>({
  whom: list('Whom a story is about'),
  actor: list("Whom leaders' stories are about"),
  past: list('Past events'),
  moves: list('How a story moves'),
  outcome: list('What came of it'),
  marker: list('What says that an example follows'),
  effect: list('What an example of the sector brought about'),
  enquiry: list('What is told of enquiries and not of cases'),
  uneventful: list('What looks like a past event and is none')
})

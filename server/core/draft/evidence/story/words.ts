import pack from '../../../../packs/evidence/example.md'
import {memo} from '../../../text/memo.ts'
import {createLexicon, type Found} from '../tokens/lexicon.ts'
import {phraseLists} from '../../../text/phrase-lists.ts'
import type {Token} from '../tokens/tokens.ts'

/** The lists of the words of an example. */
export const storyList = phraseLists(pack)

/** Words by which a story is recognised, as the pack of phrases lists them. */
export type StoryWord = Found<
  'whom' | 'actor' | 'past' | 'moves' | 'outcome' | 'marker' | 'effect' | 'enquiry' | 'uneventful'
>

/** The words of tokens by which a story is recognised. */
export const storyWords: (tokens: readonly Token[]) => readonly StoryWord[] = memo(
  createLexicon<StoryWord['list']>({
    whom: storyList('Whom a story is about'),
    actor: storyList("Whom leaders' stories are about"),
    past: storyList('Past events'),
    moves: storyList('How a story moves'),
    outcome: storyList('What came of it'),
    marker: storyList('What says that an example follows'),
    effect: storyList('What an example of the sector brought about'),
    enquiry: storyList('What is told of enquiries and not of cases'),
    uneventful: storyList('What looks like a past event and is none')
  })
)

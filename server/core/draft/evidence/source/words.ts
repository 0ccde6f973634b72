import pack from '../../../../packs/evidence/source.md'
import {memo} from '../../../text/memo.ts'
import {createLexicon, type Found} from '../tokens/lexicon.ts'
import {phraseLists} from '../../../text/phrase-lists.ts'
import {people, type Person} from '../people/speakers.ts'
import type {Token} from '../tokens/tokens.ts'

/** The lists of the words of a source. */
export const sourceList = phraseLists(pack)

/** Words by which a source is recognised: those who look on, and what the pack of phrases lists. */
export type SourceWord = Found<
  | Person
  | 'process'
  | 'watcher'
  | 'finding'
  | 'looking'
  | 'looked'
  | 'grade'
  | 'earlier'
  | 'judging'
  | 'award'
  | 'winning'
  | 'unsure'
  | 'activity'
>

/** The words of tokens by which a source is recognised. */
export const sourceWords: (tokens: readonly Token[]) => readonly SourceWord[] = memo(
  createLexicon<SourceWord['list']>(
    {
      speaker: people.speaker,
      leader: people.leader,
      onlooker: [...sourceList('Processes'), ...sourceList('People who look on')],
      process: sourceList('Processes'),
      watcher: sourceList('People who look on'),
      finding: sourceList('Verbs of finding'),
      looking: sourceList('Verbs of looking'),
      looked: sourceList('What is looked at'),
      grade: sourceList('Grades'),
      earlier: sourceList('Words of an earlier time'),
      judging: sourceList('Verbs of judging'),
      award: sourceList('Awards'),
      winning: sourceList('Verbs of winning'),
      unsure: sourceList('What is not yet'),
      activity: sourceList('What is only activity')
    },
    ['speaker', 'leader', 'onlooker', 'process', 'watcher', 'looked']
  )
)

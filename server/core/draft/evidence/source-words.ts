import pack from '../../../packs/evidence/source.md'
import {createLexicon, type Found} from './lexicon.ts'
import {readPhraseLists} from './phrase-lists.ts'
import {people, type Person} from './speakers.ts'
import type {Token} from './tokens.ts'

const lists = readPhraseLists(pack)
const list = (name: string): readonly string[] => lists.get(name) ?? []

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
export const sourceWords: (tokens: readonly Token[]) => readonly SourceWord[] = createLexicon<SourceWord['list']>(
  {
    speaker: people.speaker,
    leader: people.leader,
    onlooker: [...list('Processes'), ...list('People who look on')],
    process: list('Processes'),
    watcher: list('People who look on'),
    finding: list('Verbs of finding'),
    looking: list('Verbs of looking'),
    looked: list('What is looked at'),
    grade: list('Grades'),
    earlier: list('Words of an earlier time'),
    judging: list('Verbs of judging'),
    award: list('Awards'),
    winning: list('Verbs of winning'),
    unsure: list('What is not yet'),
    activity: list('What is only activity')
  },
  ['speaker', 'leader', 'onlooker', 'process', 'watcher', 'looked']
)

import otherSubjects from '../../../packs/other-subjects.md'
import type {Commentary} from '../../commentary/model.ts'
import {memo} from '../../text/memo.ts'
import {readPhraseLists} from '../../text/phrase-lists.ts'
import {createPhraseFinder} from '../../text/phrases.ts'
import type {Span} from '../../text/span.ts'
import type {Word} from '../../text/words.ts'

/** Words by which a text speaks of a theme, named by its id, or of a subject that is none of them. */
export interface Cue extends Span {
  readonly subject: string
}

/** A finder of the cues of all themes, and of the words of other subjects; a phrase of both is the theme's. */
export const cueReaderOf: (commentary: Commentary) => (words: readonly Word[]) => readonly Cue[] = memo(({themes}) => {
  const others = Array.from(readPhraseLists(otherSubjects), ([subject, phrases]) =>
    phrases.map((text) => [text, subject] as const)
  )
  const own = themes.map(({id, title, aliases, cues, expectations}) =>
    [title, ...[...aliases, ...cues, ...expectations.flatMap(({cues}) => cues)].map(({text}) => text)].map(
      (text) => [text, id] as const
    )
  )
  const find = createPhraseFinder([...others, ...own].flat())
  return (words) => find(words).map(({meaning, start, end}) => ({subject: meaning, start, end}))
})

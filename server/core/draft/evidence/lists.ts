import {gistOf} from './gist.ts'
import {signNumbers} from './numbers.ts'
import {anyOf, readPhraseLists} from './phrase-lists.ts'

/** The source of a pattern that finds any phrase of a list as whole words in a gist; a list that is not there finds nothing. */
export type ListSource = (name: string) => string

/** The lists of a file of phrases, as sources of patterns for gists. */
export function gistLists(markdown: string): ListSource {
  const lists = readPhraseLists(markdown)
  return (name) => {
    const phrases = (lists.get(name) ?? []).map(
      (phrase) => signNumbers(gistOf(phrase, {start: 0, end: phrase.length})).text
    )
    return phrases.length === 0 ? '(?!)' : `\\b${anyOf(phrases).replaceAll('\\s+', ' ')}(?![a-z])`
  }
}

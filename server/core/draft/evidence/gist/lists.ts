import {phraseLists} from '../../../text/phrase-lists.ts'
import {anyOf} from '../../../text/phrase-patterns.ts'
import {gistOf} from './gist.ts'
import {signNumbers} from './numbers.ts'

/** The lists of a file of phrases, as sources of patterns that find any phrase of a list as whole words in a gist. */
export function gistLists(markdown: string): (name: string) => string {
  const list = phraseLists(markdown)
  return (name) => {
    const phrases = list(name).map((phrase) => signNumbers(gistOf(phrase, {start: 0, end: phrase.length})).text)
    // A list that is not there finds nothing.
    return phrases.length === 0 ? '(?!)' : `\\b${anyOf(phrases).replaceAll('\\s+', ' ')}(?![a-z])`
  }
}

import {phraseLists} from './phrase-lists.ts'

/** A text as the source of a pattern that matches it to the letter. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The source of a pattern that matches any of the phrases, the longest first, across any white space. */
export const anyOf = (phrases: readonly string[]): string =>
  `(?:${[...phrases]
    .sort((one, other) => other.length - one.length)
    .map((phrase) => escaped(phrase).replace(/['’]/g, "['’]").replace(/\s+/g, '\\s+'))
    .join('|')})`

/** The source of a pattern that matches any phrase of a list of a file of words; nothing where the list is empty. */
export function phrasesOf(file: string, list: string): string {
  const phrases = phraseLists(file)(list)
  return phrases.length > 0 ? anyOf(phrases) : '(?!)'
}

/** A pattern that finds the phrases of a list of a file of words, whole and whatever their capitals. */
export const wholePhrases = (file: string, list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${phrasesOf(file, list)}(?![\\p{L}\\p{N}])`, 'giu')

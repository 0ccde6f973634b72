import {anyOf, readPhraseLists} from './draft/evidence/phrase-lists.ts'

/** The source of a pattern that matches any phrase of a list of a file of words; nothing where the list is empty. */
export function phrasesOf(file: string, list: string): string {
  const phrases = readPhraseLists(file).get(list) ?? []
  return phrases.length > 0 ? anyOf(phrases) : '(?!)'
}

/** A pattern that finds the phrases of a list of a file of words, whole and whatever their capitals. */
export const wholePhrases = (file: string, list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${phrasesOf(file, list)}(?![\\p{L}\\p{N}])`, 'giu')

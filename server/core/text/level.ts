import {lately} from './memo.ts'
import {phrasesOf} from './phrase-patterns.ts'

/**
 * A text, as long as before, in which letters are levelled: small, and those that no phrase of ours has are one letter.
 * A pattern over it needs no flag `i` and none of Unicode's classes, which cost milliseconds each to make ready, and
 * finds what it would find with both.
 */
export const level = lately((text: string): string =>
  unusual.test(text) ? text.replace(letterOrNumber, levelOf) : text.toLowerCase()
)

/** Letters, and letters and numbers, of a level text: what stands in the brackets of a class. */
export const letters = 'a-zß-öø-ž𐐨'
export const lettersAndNumbers = `${letters}\\d²𐄇`

/** What is not an English letter, nor what typographers put between these. */
const unusual = /[^\0-\x7f\xa0£€•\u2010-\u2027]/
const letterOrNumber = /[\p{L}\p{N}]/gu

function levelOf(unit: string): string {
  if (numeral.test(unit)) return /\d/.test(unit) ? unit : unit.length === 1 ? '²' : '𐄇'
  const small = unit === 'ſ' ? 's' : unit.toLowerCase()
  if (own.test(small)) return small
  return unit.length === 1 ? 'ŉ' : '𐐨'
}

const numeral = /\p{N}/u
const own = new RegExp(`^[${letters}]$`, 'u')

/** The source of a pattern that finds any phrase of a list of a file of words in a level text. */
export const levelPhrasesOf = (file: string, list: string): string => level(phrasesOf(file, list))

/** A pattern that finds the phrases of a list of a file of words in a level text, and only whole. */
export const wholeLevelPhrases = (file: string, list: string): RegExp =>
  new RegExp(`(?<![${lettersAndNumbers}])${levelPhrasesOf(file, list)}(?![${lettersAndNumbers}])`, 'gu')

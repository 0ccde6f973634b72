import type {Token} from './tokens.ts'
import {wordSet} from './word-set.ts'

const words = wordSet(
  'january february march april june july august september october november december jan feb apr jun jul aug ' +
    'sept sep oct nov dec spring summer autumn winter'
)

/** Whether tokens name a time: a year, a month, a season or a quarter. */
export const hasDate = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({word}) =>
      isYear(word) || words.has(word) || word === 'may, the month' || (word.length === 2 && /^q[1-4]$/.test(word))
  )

const isYear = (word: string): boolean =>
  (word.startsWith('1') || word.startsWith('2')) && /^(?:19|20)\d\d(?:-\d\d(?:\d\d)?)?$/.test(word)

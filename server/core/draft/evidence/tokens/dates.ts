import pack from '../../../../packs/evidence/not-evidence.md'
import {phraseLists} from '../../../text/phrase-lists.ts'
import type {Token} from './tokens.ts'

const list = phraseLists(pack)

const words = new Set([...list('Months'), ...list('Seasons')])

/** Whether tokens name a time: a year, a month, a season or a quarter. */
export const hasDate = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({word}) =>
      isYear(word) || words.has(word) || word === 'may, the month' || (word.length === 2 && /^q[1-4]$/.test(word))
  )

const isYear = (word: string): boolean =>
  (word.startsWith('1') || word.startsWith('2')) && /^(?:19|20)\d\d(?:-\d\d(?:\d\d)?)?$/.test(word)

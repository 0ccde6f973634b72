import {isNumber} from '../tokens/shares.ts'
import {sourceList, type SourceWord} from './words.ts'
import type {Token} from '../tokens/tokens.ts'

/** Whether words name a process whose findings may follow: by its name, or by a number of records that were read. */
export const isProcess = (words: readonly SourceWord[], tokens: readonly Token[]): boolean =>
  words.some(
    ({list, first, last}) =>
      list === 'process' && (first < last || !isVague(tokens[first]!.word)) && !tools.has(tokens[last + 1]?.word ?? '')
  ) ||
  looksAt(words, tokens) ||
  words.some(
    ({list, last}) => list === 'watcher' && !/^(?:inspectors?|researchers?|professor|peers?)$/.test(tokens[last]!.word)
  ) ||
  words.some(
    ({list, last}) => list === 'watcher' && tokens[last]!.word === 'inspectors' && tokens[last - 1]?.word === 'young'
  ) ||
  tokens.some(({name}) => name !== '' && enquiryName.test(name)) ||
  /^asked$/.test(tokens[0]?.word ?? '') ||
  (tokens[0]?.word === 'when' && tokens.slice(1, 6).some(({word}) => word === 'asked' || word === 'ask'))

/** Behind the name of a process, what is only a means of it: an “audit tool”. */
export const tools = new Set(sourceList('Means of a process'))

/** What a survey or the like may be called in quotation marks: ‘Temperature Check’. */
const enquiryName = /\b(?:survey|check|poll|audit|review|barometer|questionnaire)\b/i

/** Words that name a process only with a finding behind them. */
const vague = new Set(sourceList('Processes only with a finding'))

const isVague = (word: string): boolean => vague.has(word) || (word.endsWith('s') && vague.has(word.slice(0, -1)))

/** A number of records that somebody read: “we audited 90 children’s records”. */
export const looksAt = (words: readonly SourceWord[], tokens: readonly Token[]): boolean =>
  words.some(
    (verb) =>
      verb.list === 'looking' &&
      words.some(({list, first}) => list === 'looked' && Math.abs(first - verb.last) <= 9) &&
      !/^(?:inspectors|be|been)$/.test(tokens[verb.first - 1]?.word ?? '') &&
      tokens
        .slice(Math.max(0, verb.first - 8), verb.last + 7)
        .some((token) => isNumber(token) && token.word !== 'one') &&
      !(
        tokens[verb.first]!.word.startsWith('ask') &&
        tokens.slice(verb.last, verb.last + 7).some(({word}) => word === 'to')
      )
  )

import {memo} from '../../../text/memo.ts'
import type {Token} from './tokens.ts'
import pack from '../../../../packs/evidence/numbers.md'
import {phraseLists} from '../../../text/phrase-lists.ts'

/** A number of a share in tokens. */
export const sharePattern = /^\d+(?:\.\d+)?%$/

const list = phraseLists(pack)

const numbers = new Set(list('Numbers'))
const whole = new Set(list('All or none'))
const ordinals = new Set(list('Fractions with a word before'))
const parts = new Set(list('Fractions'))
const returns = new Set(list('Answers'))
const targets = new Set(list('Targets'))

/** Whether a token is a number, in digits or in words. */
export function isNumber({word}: Token): boolean {
  if (startsWithDigit(word)) return /^\d+(?:[.,]\d+)*$/.test(word)
  const hyphen = word.indexOf('-')
  return numbers.has(hyphen < 0 ? word : word.slice(0, hyphen))
}

const startsWithDigit = (word: string): boolean => '0' <= word[0]! && word[0]! <= '9'

/** The places of shares of a whole: “81%”, “19 of the 30”, “two-thirds”; response rates and targets are none. */
export const sharesIn = memo((tokens: readonly Token[]): readonly number[] => {
  const shares: number[] = []
  for (let at = 0; at < tokens.length; at++) if (isShare(tokens, at) && !isReturn(tokens, at)) shares.push(at)
  return shares
})

function isShare(tokens: readonly Token[], at: number): boolean {
  const {word} = tokens[at]!
  if (word.endsWith('%')) return sharePattern.test(word)
  if (ordinals.has(word))
    return (
      /^(?:a|one|two|three)$/.test(tokens[at - 1]?.word ?? '') &&
      !/^(?:is|was|has|one|will|party|and|home|year|child)$/.test(tokens[at + 1]?.word ?? '')
    )
  if (word === 'half') return !/^(?:terms?|days?|an|hour|years?|way|term's)$/.test(tokens[at + 1]?.word ?? '')
  if (parts.has(word)) return true
  const [next, second, third] = [tokens[at + 1]?.word, tokens[at + 2]?.word, tokens[at + 3]]
  if (next === 'per' && second === 'cent') return true
  if (word === 'of' && (next === 'which' || next === 'whom')) return isNumberWord(tokens[at + 2])
  if (!isNumber(tokens[at]!) && !whole.has(word)) return false
  if (
    next === 'of' &&
    /^(?:them|which|whom|these|those)$/.test(second ?? '') &&
    word !== 'one' &&
    word !== 'all' &&
    word !== 'both'
  )
    return true
  if (next === 'in' || next === 'of') return isNumberWord(tokens[at + 2]) || (third !== undefined && isNumber(third))
  return next === 'out' && second === 'of' && (isNumberWord(third) || isNumberWord(tokens[at + 4]))
}

const isNumberWord = (token: Token | undefined): boolean => token !== undefined && isNumber(token)

const isReturn = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + 5)
    .some(
      ({word}, n, after) => returns.has(word) && !after.slice(0, n).some(({word}) => word === ')' || word === ',')
    ) ||
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(
      ({word}, n, before) =>
        (targets.has(word) || (returns.has(word) && before[n + 1]?.word === 'rate')) &&
        !before.slice(n).some(({word}) => word === ',' || word === ';')
    )

import type {Token} from './tokens.ts'

/** Tokens with numbers in place of their letters, which are compared many times faster. */
export interface Numbered {
  readonly tokens: readonly Token[]
  /** The same number where tokens have the same letters. */
  readonly keys: Int32Array
  /** The same number where words are the same but for their capitals; 0 for everything that is no word. */
  readonly words: Int32Array
}

/** The number that stands for some letters; from 1, or below nought for what no source says. */
export type NumberOf = (letters: string) => number

/** Gives each new letters the next number. */
export function createNumbers(): {readonly assign: NumberOf; readonly numberOf: NumberOf} {
  const numbers = new Map<string, number>()
  return {
    assign(letters) {
      const number = numbers.get(letters) ?? numbers.size + 1
      numbers.set(letters, number)
      return number
    },
    numberOf: (letters) => numbers.get(letters) ?? -1
  }
}

/** Tokens by their numbers. */
export function numbered(tokens: readonly Token[], numberOf: NumberOf): Numbered {
  const keys = new Int32Array(tokens.length)
  const words = new Int32Array(tokens.length)
  for (const [at, {key, word}] of tokens.entries()) {
    keys[at] = numberOf(key)
    if (word !== '') words[at] = numberOf(word)
  }
  return {tokens, keys, words}
}

/** The words among tokens. */
export const wordsIn = ({words}: Numbered): Int32Array => words.filter((word) => word !== 0)

/** Each two words that follow each other, whatever stands between them, as one number; only those that sources know. */
export function pairsIn(words: Int32Array): readonly number[] {
  const pairs: number[] = []
  for (let at = 1; at < words.length; at++) {
    const [one, other] = [words[at - 1]!, words[at]!]
    if (0 < one && 0 < other) pairs.push(one * most + other)
  }
  return pairs
}

/** More words than any commentary has. */
const most = 2 ** 24

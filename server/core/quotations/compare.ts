import {isCommon} from '../commentary/common-words.ts'
import {align, type Pair} from './align.ts'
import {pairsOf, type Source, type Sources} from './sources.ts'
import {quotedTokensOf, type Token} from './tokens.ts'
import type {Span} from '../text/span.ts'

/** Words of a draft beside the words of the commentary that are nearest to them. */
export interface Comparison {
  readonly source: Source
  readonly pairs: readonly Pair[]
  /** Where the source says it: a stretch of its text. */
  readonly said: Span
  /** Words that are the same, words that differ, and those of the same that tell something. */
  readonly same: number
  readonly different: number
  readonly telling: number
  readonly exact: boolean
}

/** The words of the commentary that are nearest to some words; nothing where they share too little to look closer. */
export function compare(text: string, {sources, words, pairs, isOwn}: Sources): Comparison | undefined {
  const quoted = quotedTokensOf(text, isOwn)
  const own = quoted.flatMap(({word}) => (word === '' ? [] : [word]))
  if (own.length < 2 || own.filter((word) => words.has(word)).length < own.length / 2) return undefined
  if (!pairsOf(quoted).some((pair) => pairs.has(pair))) return undefined

  let best: Comparison | undefined
  const hopes = sources.map((source) => ({source, hope: own.filter((word) => source.words.has(word)).length}))
  for (const {source, hope} of hopes.sort((one, other) => other.hope - one.hope)) {
    if (best && hope + 0.5 <= worth(best)) break
    const comparison = comparisonWith(source, quoted)
    if (comparison && (!best || worth(best) < worth(comparison))) best = comparison
  }
  return best
}

/** How well some words are explained as a quotation. */
export const worth = ({same, different, exact}: Comparison): number => same - different + (exact ? 0.5 : 0)

function comparisonWith(source: Source, quoted: readonly Token[]): Comparison | undefined {
  const {cost, pairs: plain} = align(quoted, source.tokens)
  const pairs = plain.some(({relation}) => relation === 'skipped') ? withoutFalseGaps(plain) : plain
  const tokens = pairs.flatMap(({source}) => source ?? [])
  if (tokens.length === 0) return undefined

  const same = pairs.filter(({source, quoted}) => source && quoted?.word && source.word === quoted.word)
  const said = {start: tokens[0]!.span.start, end: tokens.at(-1)!.span.end}
  return {
    source,
    pairs,
    said,
    same: same.length,
    different: pairs.filter((pair) => pair.relation !== 'skipped' && isOfWords(pair) && !same.includes(pair)).length,
    telling: same.filter(({quoted}) => isTelling(quoted!.word)).length,
    exact: cost === 0 && pairs === plain && !cutsWord(source.text, said)
  }
}

const isOfWords = ({quoted, source}: Pair): boolean => !!(quoted?.word || source?.word)
const isTelling = (word: string): boolean => 3 < word.length && !isCommon(word)

/**
 * An elision is honest where it says that words are left out. It may not take a “not” out of a sentence, nor stand
 * where the source has an ellipsis of its own and more words. Words in brackets stand for a few words, and never for
 * what the source itself has in brackets.
 */
function withoutFalseGaps(pairs: readonly Pair[]): readonly Pair[] {
  let changed = false
  const mended = pairs.map((pair, at): Pair => {
    if (pair.relation !== 'skipped' || !pair.source) return pair
    const gap = gapAround(pairs, at)
    const sign = gap.find(({quoted}) => quoted)?.quoted
    const words = gap.flatMap(({source}) => source ?? [])
    const few = words.length <= shortGap
    const negated = few && words.some(({word}) => negation.test(word))
    const ownEllipsis = few && !sign?.bracketed && 1 < words.length && words.some(({key}) => key === '…')
    const swallowed =
      sign?.stands === 'insertion' && (longestReplaced < words.length || words.some(({key}) => key === '['))
    if (!negated && !ownEllipsis && !swallowed) return pair
    changed = true
    return {...pair, relation: 'lost'}
  })
  return changed ? mended : pairs
}

const negation = /^(?:not|no|never|none|nor|without|cannot|\w+n't)$/
const shortGap = 3
const longestReplaced = 8

function gapAround(pairs: readonly Pair[], at: number): readonly Pair[] {
  let start = at
  let end = at + 1
  while (pairs[start - 1]?.relation === 'skipped') start--
  while (pairs[end]?.relation === 'skipped') end++
  return pairs.slice(start, end)
}

/** Whether a stretch begins or ends within a hyphenated word. */
const cutsWord = (text: string, {start, end}: Span): boolean =>
  /[\p{L}\p{N}][-‐‑]$/u.test(text.slice(Math.max(0, start - 3), start)) || /^[-‐‑][\p{L}\p{N}]/u.test(text.slice(end))

import {isCommon} from '../commentary/common-words.ts'
import {align, type Pair} from './align.ts'
import {numbered, pairsIn, wordsIn, type Numbered} from './numbered.ts'
import type {Source, Sources} from './sources.ts'
import {quotedTokensOf, type Token} from './tokens.ts'
import type {Span} from '../text/span.ts'

/** Words of a draft beside the words of the commentary that are nearest to them. */
export interface Comparison {
  readonly source: Source
  readonly pairs: readonly Pair[]
  /** Where the source says it: a stretch of its text. */
  readonly said: Span
  /** Words that are the same, and words that differ. */
  readonly same: number
  readonly different: number
  readonly exact: boolean
}

/**
 * The words of the commentary that are nearest to some words; nothing where they share too little to look closer.
 * Who does not care for what is worth less than `least` may be told nothing, or something else that is worth less.
 */
export function compare(text: string, sources: Sources, least: number): Comparison | undefined {
  const quoted = numbered(quotedTokensOf(text, sources.isOwn), sources.numberOf)
  const own = wordsIn(quoted)
  if (own.length < 2 || countKnown(own, sources.vocabulary) < own.length / 2) return undefined
  if (!pairsIn(own).some((pair) => sources.pairs.has(pair))) return undefined

  let best: Comparison | undefined
  const hopes = sources.sources.map((source) => ({source, hope: hopeFor(own, source)}))
  for (const {source, hope} of hopes.sort((one, other) => other.hope - one.hope)) {
    if (hope < least || (best && hope <= worth(best))) break
    const comparison = comparisonWith(source, quoted)
    if (comparison && (!best || worth(best) < worth(comparison))) best = comparison
  }
  return best
}

/** How many of the words that are the same tell something. */
export const tellingIn = ({pairs}: Comparison): number =>
  pairs.filter((pair) => isSameWord(pair) && isTelling(pair.quoted!.word)).length

const isSameWord = ({quoted, source}: Pick<Pair, 'quoted' | 'source'>): boolean =>
  !!quoted?.word && source?.word === quoted.word

/** How well some words are explained as a quotation. */
export const worth = ({same, different, exact}: Comparison): number => same - different + (exact ? 0.5 : 0)

/**
 * What a comparison with a source is worth at most: words that it does not have cannot be the same, and each word that
 * is not the same is one that differs, as it stands for another or was added.
 */
const hopeFor = (own: Int32Array, {vocabulary}: Source): number => 2 * countKnown(own, vocabulary) - own.length + 0.5

function countKnown(words: Int32Array, vocabulary: ReadonlySet<number>): number {
  let count = 0
  for (const word of words) if (vocabulary.has(word)) count++
  return count
}

function comparisonWith(source: Source, quoted: Numbered): Comparison | undefined {
  const {cost, pairs: plain} = align(quoted, source)
  const pairs = plain.some(({relation}) => relation === 'skipped') ? withoutFalseGaps(plain) : plain
  let [first, last]: [Token | undefined, Token | undefined] = [undefined, undefined]
  let [same, different] = [0, 0]
  for (const {quoted, source, relation} of pairs) {
    first ??= source
    last = source ?? last
    if (isSameWord({quoted, source})) same++
    else if (relation !== 'skipped' && (quoted?.word || source?.word)) different++
  }
  if (!first || !last) return undefined

  const said = {start: first.span.start, end: last.span.end}
  const exact = cost === 0 && pairs === plain && !cutsWord(source.text, said)
  return {source, pairs, said, same, different, exact}
}

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

const hyphen = /[-‐‑]/

/** Whether a stretch begins or ends within a hyphenated word. */
function cutsWord(text: string, {start, end}: Span): boolean {
  if (!hyphen.test((text[start - 1] ?? '') + (text[end] ?? ''))) return false
  return (
    /[\p{L}\p{N}][-‐‑]$/u.test(text.slice(Math.max(0, start - 3), start)) || /^[-‐‑][\p{L}\p{N}]/u.test(text.slice(end))
  )
}

import type {Commentary} from '../commentary/model.ts'
import type {Block} from '../draft/model.ts'
import {matchesOf} from '../text/matches.ts'
import {cut, shift, trim, type Span} from '../text/span.ts'
import {compare, tellingIn, worth, type Comparison} from './compare.ts'
import {correctionsOf, differencesOf, type Correction, type Difference} from './differences.ts'
import {sourcesOf} from './sources.ts'
import {seemsToQuote, stretchesIn, wordsAtPlaces, type Stretch} from './stretches.ts'

/** Words that a block has in quotation marks or as a block quote, beside the nearest words of the commentary. */
export interface Quoted {
  /** Where the words stand, without their marks: a stretch of the block's words. */
  readonly span: Span
  readonly words: string
  readonly comparison: Comparison | undefined
  readonly differences: readonly Difference[]
  /** What restores the commentary's words; spans as above. */
  readonly corrections: readonly Correction[]
  readonly whole: boolean
}

/**
 * What a block quotes, in the order of its text. Where words end that are not near to the commentary's is only known
 * where the commentary is `named`: nobody asks elsewhere.
 */
export function quotedIn(
  block: Block,
  source: string,
  commentary: Commentary,
  around: 'named' | 'unnamed'
): readonly Quoted[] {
  if (block.form !== 'quote' && !seemsToQuote(source)) return []

  const words = wordsAtPlaces(block, source)
  const found: Quoted[] = []
  for (const stretch of stretchesIn(words, block.form)) {
    const last = found.at(-1)
    if (last && stretch.start < last.span.end && isLikely(last)) continue
    const quoted = withDifferences(bestOf(stretch, words, commentary, around))
    if (quoted.whole && found.some((other) => isLikely(other))) continue
    found.push(quoted)
  }
  return found
}

/**
 * Of the places where the words may end, the one that makes them most of a quotation; else the nearest. All that is
 * likely or near has at least as many words that are the same as words that differ, and is better than what has not:
 * first only such are looked for, which is many times faster.
 */
function bestOf(stretch: Stretch, words: string, commentary: Commentary, around: 'named' | 'unnamed'): Quoted {
  const best = nearestOf(stretch, words, commentary, 0)
  const isFound = best.comparison !== undefined && 0 <= worth(best.comparison)
  return isFound || around === 'unnamed' ? best : nearestOf(stretch, words, commentary, -Infinity)
}

function nearestOf({start, ends, whole}: Stretch, words: string, commentary: Commentary, least: number): Quoted {
  let best: Quoted | undefined
  for (const end of ends) {
    const span = trim(words, {start, end})
    const text = cut(words, span)
    const comparison = compare(text, sourcesOf(commentary), least)
    const quoted = {span, words: text, comparison, differences: [], corrections: [], whole}
    if (!best || better(quoted, best, words)) best = quoted
    // Words that go on behind a quotation only make it worse.
    else if (!whole && isLikely(best)) break
  }
  return best!
}

function withDifferences(quoted: Quoted): Quoted {
  const {comparison, span, words} = quoted
  if (!comparison || comparison.exact || !(isLikely(quoted) || isNear(quoted))) return quoted
  const differences = differencesOf(comparison, words)
  const corrections = correctionsOf(differences, words, comparison)
  return {...quoted, differences, corrections: corrections.map((one) => ({...one, span: shift(one.span, span.start)}))}
}

/** How many words there are. */
export const lengthOf = (text: string): number => matchesOf(word, text).length

const word = /[\p{L}\p{N}][^\s\p{Pd}]*/gu

function better(one: Quoted, other: Quoted, words: string): boolean {
  if (one.comparison === undefined || other.comparison === undefined) return one.comparison !== undefined
  if (isSettled(one, words) !== isSettled(other, words)) return isSettled(one, words)
  const gain = worth(one.comparison) - worth(other.comparison)
  return 0 < gain || (gain === 0 && other.span.end < one.span.end)
}

/** Whether exact words surely end here: in “workers' caseloads” the mark may be an apostrophe. */
const isSettled = (quoted: Quoted, words: string): boolean =>
  quoted.comparison?.exact === true &&
  isLikely(quoted) &&
  !/^s['’] \p{Ll}/u.test(words.slice(quoted.span.end - 1, quoted.span.end + 3))

/**
 * Whether some words are so near to the commentary's that they can only be a quotation of it: the more words are the
 * same, the less each of them must tell.
 */
export function isLikely({comparison, words}: Pick<Quoted, 'comparison' | 'words'>): boolean {
  if (!comparison) return false
  const {same, different, exact} = comparison
  if (6 <= same && different <= 1) return true
  if (6 <= same && 3 * different <= same) return 1 <= tellingIn(comparison)
  if (tellingIn(comparison) < 2) return false
  return exact ? 4 <= lengthOf(words) : 5 <= same ? 2 * different <= same : 3 <= same && different <= 1
}

/** Whether words that a draft says to be the commentary's are near to some of it. */
export const isNear = ({comparison}: Pick<Quoted, 'comparison'>): boolean =>
  comparison !== undefined &&
  (comparison.exact || (3 <= comparison.same && comparison.different <= comparison.same && 0 < tellingIn(comparison)))

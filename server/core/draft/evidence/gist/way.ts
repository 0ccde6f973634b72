import {matchesOf} from '../../../text/matches.ts'
import type {Span} from '../../../text/span.ts'

/** A way in which the words of a sentence show something, and the reason that its author reads. */
export interface Way {
  readonly reason: () => string
  readonly patterns: readonly RegExp[]
  /** Groups of signs, as bits: a text without one of each group is not looked through. */
  readonly needs: readonly number[]
}

/** The signs that stand in gists, see `numbers.ts` and `strikes.ts`. */
const signs = '#½£%¤§@°¶¦~'

/** The signs of a text, as bits. */
export function signsIn(text: string): number {
  let found = 0
  for (let at = 0; at < signs.length; at++) if (text.includes(signs[at]!)) found |= 1 << at
  return found
}

/**
 * A way that needs signs, and the sources of its patterns. The signs stand in groups with a space between them, and a
 * text must hold one of each group.
 */
export const way = (reason: () => string, needs: string, ...sources: readonly string[]): Way => ({
  reason,
  patterns: sources.map((source) => new RegExp(source, 'g')),
  needs: needs.split(' ').filter(Boolean).map(signsIn)
})

/** Where the words of a text, whose signs are known, show something in a way. */
export function shownBy({patterns, needs}: Way, text: string, found: number): readonly Span[] {
  // Most texts lack a sign for most ways: nothing is made for these.
  for (const group of needs) if (!(group & found)) return nowhere

  const shown: Span[] = []
  for (const pattern of patterns) {
    for (const {0: words, index} of matchesOf(pattern, text)) shown.push({start: index, end: index + words.length})
  }
  return shown
}

const nowhere: readonly Span[] = []

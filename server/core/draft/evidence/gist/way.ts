import {compilerOf} from '../../../text/compiler.ts'
import {matchesOf} from '../../../text/matches.ts'
import type {Span} from '../../../text/span.ts'

/** A way in which the words of a sentence show something, and the reason that its author reads. */
export interface Way {
  readonly reason: () => string
  readonly patterns: readonly RegExp[]
  /** Groups of signs, as bits: a text without one of each group is not looked through. */
  readonly signs: readonly number[]
  /** Groups of words, for which the same holds. */
  readonly words: readonly (readonly string[])[]
  /** Has the patterns made ready, before they are first used. */
  readonly compile: () => void
  /** What was found already, of a way that several kinds of evidence share. */
  readonly known: WeakMap<Signed, readonly Span[]> | undefined
}

/** A text in which numbers are signs, and which signs stand in it, as bits. */
export interface Signed {
  readonly text: string
  readonly signs: number
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
 * A way that needs something, and the sources of its patterns. What it needs are groups with a space between them, and a
 * text must hold one of each group: of signs, such as `#½`, or of words, such as `now|today`.
 */
export function way(reason: () => string, needs: string, ...sources: readonly string[]): Way {
  const groups = needs.split(' ').filter(Boolean)
  const isOfSigns = (group: string): boolean => [...group].every((unit) => signs.includes(unit))
  const patterns = sources.map((source) => new RegExp(source, 'g'))
  return {
    reason,
    patterns,
    compile: compilerOf(patterns),
    signs: groups.filter(isOfSigns).map(signsIn),
    words: groups.filter((group) => !isOfSigns(group)).map((group) => group.split('|')),
    known: undefined
  }
}

/** The same for a way that several kinds of evidence share: each sentence is looked through once. */
export const sharedWay = (...told: Parameters<typeof way>): Way => ({...way(...told), known: new WeakMap()})

/** Where the words of a text show something in a way. */
export function shownBy({patterns, signs, words, compile, known}: Way, signed: Signed): readonly Span[] {
  // Most texts lack something for most ways: nothing is made for these.
  for (const group of signs) if (!(group & signed.signs)) return nowhere
  for (const group of words) if (!group.some((word) => signed.text.includes(word))) return nowhere

  const before = known?.get(signed)
  if (before) return before

  compile()
  const shown: Span[] = []
  for (const pattern of patterns) {
    for (const {0: found, index} of matchesOf(pattern, signed.text)) {
      shown.push({start: index, end: index + found.length})
    }
  }
  known?.set(signed, shown)
  return shown
}

const nowhere: readonly Span[] = []

import {matchesOf} from '../../../text/matches.ts'
import type {Span} from '../../../text/span.ts'

/** Words between quotation marks; the span holds the marks too. */
export interface Quotation extends Span {
  readonly words: Span
}

/** Every mark that may open or close a quotation. */
export const quotationMark = /[“”"‘’']/g

const pairs: Readonly<Record<string, string>> = {'“': '”', '"': '"', '‘': '’', "'": "'"}

/**
 * The quotations of a prose, from the outside: those within others are not told apart. An apostrophe is no closing
 * mark where a letter follows, or where it ends a word in s and a further closing mark comes before the next opening one.
 */
export function quotationsIn(prose: string): readonly Quotation[] {
  const marks = matchesOf(quotationMark, prose).map(({0: mark, index}) => ({mark, index}))
  const quotations: Quotation[] = []
  for (let at = 0; at < marks.length; at++) {
    const {mark, index} = marks[at]!
    const close = pairs[mark]
    if (close === undefined || !opens(prose, index, mark)) continue

    const end = closingMark(prose, marks, at, mark, close)
    if (end === undefined) continue
    quotations.push({start: index, end: marks[end]!.index + 1, words: {start: index + 1, end: marks[end]!.index}})
    at = end
  }
  return quotations
}

interface Mark {
  readonly mark: string
  readonly index: number
}

/** How many marks a quotation may hold besides its own; a mark without its partner must not cost the whole prose. */
const reach = 24

function closingMark(
  prose: string,
  marks: readonly Mark[],
  at: number,
  open: string,
  close: string
): number | undefined {
  let possessive: number | undefined
  for (let end = at + 1; end < marks.length && end <= at + reach; end++) {
    const {mark, index} = marks[end]!
    if (mark === open && open !== close && possessive !== undefined) return possessive
    if (mark !== close || isLetter(prose[index + 1])) continue
    if (
      close === '”' ||
      close === '"' ||
      !/s/i.test(prose[index - 1] ?? '') ||
      !/^\s+[a-z]/.test(prose.slice(index + 1, index + 4))
    )
      return end
    possessive ??= end
  }
  return possessive
}

/** A straight mark opens where no letter or digit stands before it. */
const opens = (prose: string, index: number, mark: string): boolean =>
  mark === '“' || (!isLetter(prose[index - 1]) && (isLetter(prose[index + 1]) || opening.has(prose[index + 1] ?? '')))

const opening = new Set('“"‘\'.…[(')

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && (character.toLowerCase() !== character.toUpperCase() || digits.has(character))

const digits = new Set('0123456789')

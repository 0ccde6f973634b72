/** A half-open stretch of a text, in UTF-16 code units: the unit that mdast and LSP both count in. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The same stretch, counted from `base` units further back. */
export const shift = ({start, end}: Span, base: number): Span => ({start: start + base, end: end + base})

/** Whether an offset stands in the stretch or at one of its ends. */
export const touches = ({start, end}: Span, offset: number): boolean => start <= offset && offset <= end

/** Whether two stretches share a unit. */
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** The words of a stretch. */
export const cut = (text: string, {start, end}: Span): string => text.slice(start, end)

/** The stretch without the white space at its ends. */
export function trim(text: string, {start, end}: Span): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (start < end && isSpace(text.charCodeAt(end - 1))) end--
  return {start, end}
}

/** Where a stretch ends without the white space at its end. */
export const endOfWords = (text: string, {start, end}: Span): number => start + text.slice(start, end).trimEnd().length

const isSpace = (unit: number): boolean => unit === 32 || (9 <= unit && unit <= 13) || unit === 0xa0

import {matchesOf} from '../../../text/matches.ts'
import {cut, type Span} from '../../../text/span.ts'

/**
 * The words of a text as patterns read them: lower case, one space between words, one form for each apostrophe and
 * dash. What was rewritten still knows where it stood: a gist keeps what it was made from, and what was changed.
 */
export interface Gist {
  readonly text: string
  /** Where the text begins in the prose, for the first of a line of gists; what this one was made from, for the others. */
  readonly from: number | Gist
  readonly edits: readonly Edit[]
}

/** A stretch that was written otherwise: where it begins in the old text, and its lengths. */
interface Edit {
  readonly at: number
  readonly was: number
  readonly is: number
}

/** The gist of a stretch of prose. */
export function gistOf(prose: string, span: Span): Gist {
  const gist = {text: plainForm(cut(prose, span)), from: span.start, edits: []}
  return gap.test(gist.text) ? rewrite(gist, gaps, ({0: found}) => (found.startsWith(' ') ? ' ' : '')) : gist
}

const gap = / {2}|[*_]/
const gaps = / {2,}|[*_]/g

/** The patterns by which a gist is made. */
export const gistPatterns: readonly RegExp[] = [gap, gaps]

/**
 * Words in lower case, unit by unit, with one form for each apostrophe, dash and space. No unit is left beyond the
 * first 256: patterns are compiled anew for texts that hold others.
 */
function plainForm(words: string): string {
  const lower = words.toLowerCase()
  const same = lower.length === words.length ? lower : words
  let text = ''
  for (let from = 0; from < same.length; from += 4096) {
    const units: number[] = []
    for (let at = from; at < same.length && at < from + 4096; at++) {
      const unit = same.charCodeAt(at)
      units.push(unit === 10 || unit === 13 || unit === 9 || unit === 0xa0 ? 32 : unit < 256 ? unit : plainUnit(unit))
    }
    text += String.fromCharCode(...units)
  }
  return text
}

const plainUnit = (unit: number): number => (plainForms.get(String.fromCharCode(unit)) ?? '?').charCodeAt(0)

/** Quotation marks become those that stand among the first 256. */
const plainForms: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', '`'],
  ['“', '«'],
  ['”', '»'],
  ['–', '-'],
  ['—', '-'],
  ['‑', '-'],
  ['−', '-'],
  ['→', '>'],
  ['⇒', '>'],
  ['\u2028', ' '],
  ['\u2029', ' '],
  ['\u2009', ' '],
  ['\u202f', ' ']
])

/** The gist with what a pattern finds written otherwise; `undefined` leaves it as it is. */
export function rewrite(gist: Gist, pattern: RegExp, write: (found: RegExpExecArray) => string | undefined): Gist {
  const matches = matchesOf(pattern, gist.text)
  if (matches.length === 0) return gist

  const edits: Edit[] = []
  let text = ''
  let end = 0
  for (const found of matches) {
    const written = write(found)
    if (written === undefined || found[0] === '') continue

    text += gist.text.slice(end, found.index) + written
    end = found.index + found[0].length
    edits.push({at: found.index, was: found[0].length, is: written.length})
  }
  return {text: text + gist.text.slice(end), from: gist, edits}
}

/** Where a stretch of a gist stands in the prose. */
export function placeOf({from, edits}: Gist, {start, end}: Span): Span {
  let moved = 0
  let [first, last] = [start, end]
  for (const {at, was, is} of edits) {
    const begin = at + moved
    if (end <= begin) break
    // A stretch that begins or ends within what was rewritten reaches over all of it.
    if (begin <= start) first = start < begin + is ? at : start - moved - is + was
    last = end <= begin + is ? at + was : end - moved - is + was
    moved += is - was
  }
  return typeof from === 'number' ? {start: first + from, end: last + from} : placeOf(from, {start: first, end: last})
}

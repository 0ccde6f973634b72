import {inOneLine} from '../text/in-one-line.ts'
import {cut, shift, trim, type Span} from '../text/span.ts'
import {namesIn, type NamedTheme} from './names.ts'

/**
 * `<!-- waive: culture until 2026-03-31: the survey reports in March (quality lead) -->`: a gap that is accepted for
 * now, with the reason. The day until which it holds and who agreed to it may be left out.
 */
export interface WaiverMark {
  readonly mark: 'waiver'
  readonly span: Span
  /** What is waived, as written: ids of themes or of rules. */
  readonly names: readonly NamedTheme[]
  readonly until: UntilDay | undefined
  /** Why the gap is accepted; empty where the mark does not say. */
  readonly reason: string
  readonly owner: string | undefined
}

/** The last day on which a waiver holds, and where it is written. */
export interface UntilDay {
  readonly span: Span
  readonly words: string
}

/** The waiver in what stands behind `waive:` in a comment; `base` is where that begins. */
export function readWaiver(text: string, base: number, span: Span): WaiverMark {
  const colon = text.indexOf(':')
  const head = colon < 0 ? text : text.slice(0, colon)
  const until = /\suntil(?!\S)/i.exec(head)
  const [said, owner] = withoutOwner(colon < 0 ? '' : text.slice(colon + 1).trimEnd())
  const reason = inOneLine(said)
  return {
    mark: 'waiver',
    span,
    names: namesIn(until ? head.slice(0, until.index) : head, base),
    until: until ? untilIn(head, until.index + until[0].length, base) : undefined,
    reason: isPlaceholder(reason) ? '' : reason,
    owner: isPlaceholder(owner) ? undefined : inOneLine(owner) || undefined
  }
}

/** A reason, and who agreed to it: the words in brackets at its end. */
function withoutOwner(said: string): readonly [reason: string, owner: string] {
  const open = said.endsWith(')') ? said.lastIndexOf('(') : -1
  return open < 0 ? [said, ''] : [said.slice(0, open), said.slice(open + 1, -1)]
}

function untilIn(head: string, start: number, base: number): UntilDay {
  const span = trim(head, {start, end: head.length})
  return {span: shift(span, base), words: inOneLine(cut(head, span))}
}

/** A place to type that a snippet left. */
const isPlaceholder = (words: string): boolean => /^\s*\[insert[^[\]]*\]\s*$/.test(words)

import type {CommentItem} from '../markdown/blocks.ts'
import {cut, shift, trim, type Span} from '../text/span.ts'
import {namesIn, type NamedTheme} from './names.ts'
import {readWaiver, type WaiverMark} from './waiver-mark.ts'

/** What the author tells us in a comment. */
export type Mark = ThemeMark | EvidenceMark | WaiverMark

/** `<!-- theme: culture, structure -->`: the themes of what follows, up to the next mark or the section's end. */
export interface ThemeMark {
  readonly mark: 'theme'
  readonly span: Span
  /** The ids as written; `none` alone says that no theme is spoken of. */
  readonly themes: readonly NamedTheme[]
}

/** `<!-- evidence: source: minutes of the board -->` or `<!-- not evidence -->`: how the rest of the block counts. */
export interface EvidenceMark {
  readonly mark: 'evidence'
  readonly span: Span
  /** The kind as written; nothing where the words are not evidence. */
  readonly kind: NamedKind | undefined
  readonly words: string
  /** Whether the mark stands within the block it speaks of; otherwise it speaks of the next one. */
  readonly within: boolean
}

/** A name of a kind of evidence as written, in lower case, and where it stands. */
export interface NamedKind {
  readonly id: string
  readonly span: Span
}

/** The mark that a comment is, or nothing: most comments are none of ours. */
export function readMark({text, span, within}: CommentItem): Mark | undefined {
  const [, refusal, word, rest] =
    /^\s*(?:(not\s+evidence)\b|(themes?|evidence|waive[rd]?)\s*:([^]*)$)/i.exec(text) ?? []
  if (refusal) return {mark: 'evidence', span, kind: undefined, words: '', within}
  if (word === undefined || rest === undefined) return undefined
  const base = span.end - '-->'.length - rest.length
  if (/^theme/i.test(word)) return {mark: 'theme', span, themes: namesIn(rest, base)}
  if (/^waive/i.test(word)) return readWaiver(rest, base, span)

  const [kind = '', ...words] = rest.split(':')
  const place = trim(rest, {start: 0, end: kind.length})
  const named = {id: cut(rest, place).toLowerCase(), span: shift(place, base)}
  return {mark: 'evidence', span, kind: named, words: words.join(':').trim(), within}
}

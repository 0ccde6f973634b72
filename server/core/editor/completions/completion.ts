import type {Commentary} from '../../commentary/model.ts'
import type {Snippet} from '../../snippets/model.ts'
import type {Assessment} from '../../reviewer.ts'
import {lineStart} from '../../text/lines.ts'
import type {Span} from '../../text/span.ts'

/** Something that an author may insert at the cursor. */
export interface Completion {
  readonly label: string
  /** What it is, beside the label. */
  readonly detail: string
  readonly sort: 'word' | 'quotation' | 'snippet'
  /** What it takes the place of: what was typed of it. */
  readonly span: Span
  /** A body in VS Code's snippet form. */
  readonly body: string
  /** What is compared with what the author types. */
  readonly filter: string
  /** What it will look like, in Markdown. */
  readonly preview: string
}

/** What completions depend on. */
export interface CompletionQuestion {
  readonly assessment: Assessment
  readonly offset: number
  /** Ours and the team's. */
  readonly snippets: readonly Snippet[]
  /** The commentaries that the draft may choose. */
  readonly commentaries: readonly Pick<Commentary, 'id' | 'title'>[]
  /** The paths, from the draft, of the Markdown files that may be parts of it. */
  readonly markdownFiles: readonly string[]
  /** The kinds of evidence that count. */
  readonly kinds: readonly string[]
  /** Whether the author asked, or only typed a character that may begin something of ours. */
  readonly asked: 'outright' | 'by typing'
}

/** The line up to the cursor. */
export const lineBefore = (text: string, offset: number): string => text.slice(lineStart(text, offset), offset)

/** The line behind the cursor. */
export const lineAfter = (text: string, offset: number): string =>
  /^[^\r\n]*/.exec(text.slice(offset, offset + 2000))![0]

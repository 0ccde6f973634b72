import {shift, type Span} from '../text/span.ts'

/**
 * Something read from a part of the draft, and where that part begins in the draft: spans in what was read count
 * from `base`. Typing in one part leaves what was read from the others as it is, even its numbers.
 */
export interface Placed<Content> {
  readonly base: number
  readonly content: Content
}

/** Where something stands in the draft. */
export const spanOf = ({base, content}: Placed<{readonly span: Span}>): Span => shift(content.span, base)

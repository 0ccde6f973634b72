import type {Draft} from '../draft/model.ts'
import {spanOf} from '../draft/placed.ts'
import type {Span} from '../text/span.ts'

/** Where a draft begins for its author: its first heading, else its first line. */
export function titleOf({sections, frontMatter}: Draft, text: string): Span {
  const heading = sections.find((section) => section.heading)?.heading
  if (heading) return spanOf(heading)

  const start = frontMatter.end
  return {start, end: start + /[^\r\n]*/.exec(text.slice(start))![0].length}
}

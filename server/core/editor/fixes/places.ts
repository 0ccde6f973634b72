import type {Section} from '../../draft/model.ts'
import {isOpenAt} from '../../draft/open-end.ts'
import {spanOf} from '../../draft/placed.ts'
import type {Assessment} from '../../reviewer.ts'
import {escapeBody} from '../../snippets/body.ts'
import {overlaps, type Span} from '../../text/span.ts'
import {sectionAt} from '../section-at.ts'
import {withEndings, type FixEdit} from './fix.ts'

/**
 * An edit that adds a paragraph at the end of what is said of a theme where a span stands: of its section, or up to the
 * mark behind it; nothing where a fence, a comment or a tag is still open there, so that nobody would read it.
 */
export function atSectionEnd(
  {text, draft}: Assessment,
  {start}: Span,
  theme: string | undefined,
  body: string
): FixEdit | undefined {
  const section = sectionAt(draft, start)
  const next = draft.sections[draft.sections.indexOf(section) + 1]?.heading
  const behind = section.marks.filter((mark) => mark.content.mark === 'theme' && spanOf(mark).start > start)
  const own = behind.findIndex(({content}) => content.mark === 'theme' && content.themes.some(({id}) => id === theme))
  const mark = behind[own + 1]
  let end = Math.min(next ? spanOf(next).start : text.length, mark ? spanOf(mark).start : text.length)
  if (!next && isOpenAt(draft, text, end)) return undefined
  while (draft.frontMatter.end < end && /\s/.test(text[end - 1]!)) end--
  return {span: {start: end, end}, body: withEndings(`\n\n${body}`, text)}
}

/** An edit that adds words to the block a span stands in; nothing where it stands in none. */
export function atBlockEnd({text, draft}: Assessment, span: Span, body: string): FixEdit | undefined {
  const block = sectionAt(draft, span.start).blocks.find((block) => overlaps(spanOf(block), span))
  if (!block) return undefined

  const {end} = spanOf(block)
  return {span: {start: end, end}, body: withEndings(/\s/.test(text[end - 1] ?? '') ? body : ` ${body}`, text)}
}

/** An edit that adds a comment of the author below the heading of a section, or before all it says. */
export function belowHeading({text, draft}: Assessment, {heading}: Section, comment: string): FixEdit {
  if (heading) {
    const {end} = spanOf(heading)
    return {span: {start: end, end}, body: withEndings(`\n\n${comment}`, text)}
  }
  const start = draft.frontMatter.end + /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(draft.frontMatter.end))![0].length
  const before = start === draft.frontMatter.end && draft.frontMatter.end > 1 ? '\n\n' : ''
  return {span: {start, end: start}, body: withEndings(`${before}${comment}\n\n`, text)}
}

/** The comment that marks a theme. */
export const markOf = (theme: string): string => escapeBody(`<!-- theme: ${theme} -->`)

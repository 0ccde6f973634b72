import type {Mark} from '../../draft/marks.ts'
import type {Section, SectionBlock} from '../../draft/model.ts'
import {isOpenAt} from '../../draft/open-end.ts'
import {spanOf, type Placed} from '../../draft/placed.ts'
import type {Assessment} from '../../reviewer.ts'
import {escapeBody} from '../../snippets/body.ts'
import {lineStart} from '../../text/lines.ts'
import {endOfWords, type Span} from '../../text/span.ts'
import {sectionAt} from '../section-at.ts'
import {withEndings, type FixEdit} from './fix.ts'

/**
 * An edit that adds a paragraph at the end of what is said of a theme where a span stands: of its section, or up to the
 * mark behind it; nothing where that is in the midst of a block, or a fence, a comment or a tag is still open there, so
 * that nobody would read it.
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
  const stops = [...(next ? [next] : []), ...(mark ? [blockAround(section, mark) ?? mark] : [])]
  // A heading may stand in a list or a quotation, and a mark behind words: the whole line is theirs.
  const limit = Math.min(text.length, ...stops.map((stop) => lineStart(text, spanOf(stop).start)))
  const from = behind[own] ? spanOf(behind[own]).end : start
  if (limit <= from || (!next && isOpenAt(draft, text, limit))) return undefined

  const end = withoutWaiting(section, text, endOfWords(text, {start: draft.frontMatter.end, end: limit}))
  // An underlined heading takes the lines above it for its own, up to an empty one.
  const apart = limit < text.length && !emptyLine.test(text.slice(end, limit)) ? '\n' : ''
  return {span: {start: end, end}, body: withEndings(`\n\n${body}${apart}`, text)}
}

/** The block within whose words a mark stands, which must not be torn. */
const blockAround = ({blocks}: Section, mark: Placed<Mark>): SectionBlock | undefined =>
  blocks.find((block) => spanOf(block).start < spanOf(mark).start && spanOf(mark).start < spanOf(block).end)

const emptyLine = /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/

/** The place before the marks of evidence that end there: they speak of what follows. */
function withoutWaiting(section: Section, text: string, place: number): number {
  let end = place
  for (const mark of section.marks.toReversed()) {
    const {start, end: markEnd} = spanOf(mark)
    if (mark.content.mark === 'evidence' && markEnd === end)
      end = endOfWords(text, {start: section.span.start, end: start})
  }
  return end
}

/** An edit that adds a sentence at the end of a block; items of lists mostly have no full stop of their own. */
export function atBlockEnd({text}: Assessment, block: SectionBlock, body: string): FixEdit {
  const {end} = spanOf(block)
  const stop = /[\p{L}\p{N}%)]\s*$/u.test(block.content.prose) ? '.' : ''
  const space = stop === '' && /\s/.test(text[end - 1] ?? '') ? '' : ' '
  return {span: {start: end, end}, body: withEndings(stop + space + body, text)}
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

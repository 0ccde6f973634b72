import type {Commentary, Expectation, Passage, Quotation, Theme} from '../commentary/model.ts'
import type {Coverage, Standing} from '../coverage.ts'
import {evidenceKinds} from '../draft/evidence/index.ts'
import type {BlockTheme, Evidence} from '../draft/model.ts'
import type {Assessment} from '../reviewer.ts'
import {cut, type Span} from '../text/span.ts'
import {speakerOf} from './attribution.ts'
import {escapeMarkdown} from './escape-markdown.ts'
import type {HoverText} from './hover.ts'
import type {QuotedWords} from './quoted.ts'

const standings: Readonly<Record<Standing, string>> = {
  absent: 'not spoken of',
  claimed: 'claimed, not shown',
  evidenced: 'evidenced'
}

/** Of a theme: how the draft stands to it and to each expectation, and what the commentary says. */
export function themeHover(
  span: Span,
  {theme, standing, basis, evidence, expectations}: Coverage,
  {commentary}: Assessment
): HoverText {
  const counts = evidenceKinds
    .map(({id}) => ({id, count: evidence.filter(({content}) => content.kind === id).length}))
    .filter(({count}) => count > 0)
    .map(({id, count}) => `${id} ${count}`)
  const guess = basis === 'wording' ? ' (a guess from the wording)' : ''
  const title = `**${escapeMarkdown(theme.title)}**: ${standings[standing]}${guess}${counts.length > 0 ? `, by ${counts.join(', ')}` : ''}`
  const quotation = theme.expectations[0]?.quotations[0]
  const rows = expectations.map(
    ({expectation, standing}) => `- ${escapeMarkdown(expectation.title)}: *${standings[standing]}*`
  )
  return hoverText(
    span,
    [title, ...(quotation ? [quoted(quotation, theme, commentary)] : []), rows.join('\n')],
    quotation?.source ?? theme.span
  )
}

/** Of words that speak of an expectation: what the commentary says of it. */
export function claimHover(
  span: Span,
  {theme, expectations}: Coverage,
  {id, title, quotations}: Expectation,
  {commentary}: Assessment
): HoverText {
  const standing = expectations.find(({expectation}) => expectation.id === id)?.standing ?? 'absent'
  const heading = `**${escapeMarkdown(title)}** (${escapeMarkdown(theme.title)}): ${standings[standing]}`
  const words = quotations.map((quotation) => quoted(quotation, theme, commentary))
  return hoverText(span, [heading, ...words], quotations[0]?.source)
}

/** Of words that the commentary says too: that they are exact, where they stand and whose they are. */
export function quotationHover(span: Span, {passage, theme, source}: QuotedWords, {commentary}: Assessment): HoverText {
  const where = theme ? `under “${escapeMarkdown(theme.title)}”` : 'outside its themes'
  return hoverText(
    span,
    [
      `**Quotation**: word for word what the commentary says, ${where}.`,
      `— ${whoSays(source, theme, passage, commentary)}`
    ],
    source
  )
}

/** Of evidence: its kind, the words, why they count and what they support. */
export function evidenceHover(
  span: Span,
  {kind, reason}: Evidence,
  themes: readonly BlockTheme[],
  {text, commentary}: Assessment
): HoverText {
  const name = evidenceKinds.find(({id}) => id === kind)?.name ?? kind
  const words = cut(text, span).replace(/\s+/g, ' ')
  const supported = commentary.themes
    .filter(({id}) => themes.some(({theme}) => theme === id))
    .map(({title}) => escapeMarkdown(title))
  return hoverText(span, [
    `**Evidence**: ${name}, ${reason}`,
    `“${escapeMarkdown(words)}”`,
    supported.length > 0
      ? `It supports ${supported.join(', ')}.`
      : 'It supports no theme: nothing is known of the themes here.'
  ])
}

/** The commentary's words, word for word, and whose they are. */
function quoted({text, source}: Quotation, theme: Theme, commentary: Commentary): string {
  const passage = theme.passages.find(({span}) => span.start <= source.start && source.end <= span.end)
  return `> ${escapeMarkdown(text)}\n>\n> — ${whoSays(source, theme, passage, commentary)}`
}

const whoSays = (
  source: Span,
  theme: Theme | undefined,
  passage: Passage | undefined,
  {title, attribution}: Commentary
): string =>
  [
    escapeMarkdown(speakerOf(source, theme, passage, attribution)),
    `*${escapeMarkdown(title)}*`,
    escapeMarkdown(attribution.publisher)
  ]
    .filter(Boolean)
    .join(', ')

const hoverText = (span: Span, paragraphs: readonly string[], source?: Span): HoverText => {
  const markdown = paragraphs.filter(Boolean).join('\n\n')
  return {span, markdown, plain: plainOf(markdown), source}
}

/** The same words for editors that do not show Markdown. */
const plainOf = (markdown: string): string =>
  markdown
    .replace(/^> ?/gm, '')
    .replace(/(?<!\\)[*]+/g, '')
    .replace(/\\(.)/g, '$1')
    .replace(/\n{3,}/g, '\n\n')

import type {Commentary, Expectation, Quotation, Theme} from '../commentary/model.ts'
import type {Coverage, Standing} from '../coverage.ts'
import {evidenceKinds} from '../draft/evidence/index.ts'
import type {BlockTheme, Claim, Evidence} from '../draft/model.ts'
import type {Assessment} from '../reviewer.ts'
import {cut, type Span} from '../text/span.ts'
import {escapeMarkdown} from './escape-markdown.ts'
import type {HoverText} from './hover.ts'

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
  const title = `**${theme.title}**: ${standings[standing]}${guess}${counts.length > 0 ? `, by ${counts.join(', ')}` : ''}`
  const quotation = theme.expectations[0]?.quotations[0]
  const rows = expectations.map(({expectation, standing}) => `- ${expectation.title}: *${standings[standing]}*`)
  return hoverText(span, [title, ...(quotation ? [quoted(quotation, theme, commentary)] : []), rows.join('\n')])
}

/** Of words that speak of an expectation: what the commentary says of it. */
export function claimHover(span: Span, claim: Claim, {commentary, coverage}: Assessment): HoverText | undefined {
  const covered = coverage.find(({theme}) => theme.id === claim.theme)
  const expectation = covered?.expectations.find(({expectation: {id}}) => id === claim.expectation)
  if (!covered || !expectation) return undefined

  const {theme} = covered
  const title = `**${expectation.expectation.title}** (${theme.title}): ${standings[expectation.standing]}`
  return hoverText(span, [title, quotationsOf(expectation.expectation, theme, commentary)])
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
  const supported = commentary.themes.filter(({id}) => themes.some(({theme}) => theme === id)).map(({title}) => title)
  return hoverText(span, [
    `**Evidence**: ${name}, ${reason}`,
    `“${escapeMarkdown(words)}”`,
    supported.length > 0
      ? `It supports ${supported.join(', ')}.`
      : 'It supports no theme: nothing is known of the themes here.'
  ])
}

const quotationsOf = ({quotations}: Expectation, theme: Theme, commentary: Commentary): string =>
  quotations.map((quotation) => quoted(quotation, theme, commentary)).join('\n\n')

/** The commentary's words, word for word, and whose they are. */
function quoted(
  {text, source}: Quotation,
  theme: Theme,
  {title, attribution: {authors, publisher}}: Commentary
): string {
  const voice = theme.voices.find(
    ({quotation}) => quotation.source.start <= source.start && source.end <= quotation.source.end
  )
  const passage = theme.passages.find(({span}) => span.start <= source.start && source.end <= span.end)
  const who = voice?.speaker || passage?.author || authors[0]?.name
  return `> ${escapeMarkdown(text)}\n>\n> — ${[who, `*${title}*`, publisher].filter(Boolean).join(', ')}`
}

const hoverText = (span: Span, paragraphs: readonly string[]): HoverText => {
  const markdown = paragraphs.join('\n\n')
  return {span, markdown, plain: plainOf(markdown)}
}

/** The same words for editors that do not show Markdown. */
const plainOf = (markdown: string): string =>
  markdown
    .replace(/^> ?/gm, '')
    .replace(/(?<!\\)[*]+/g, '')
    .replace(/\\(.)/g, '$1')
    .replace(/\n{3,}/g, '\n\n')

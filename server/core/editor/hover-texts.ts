import * as l10n from '@vscode/l10n'
import type {Commentary, Expectation, Quotation} from '../commentary/model.ts'
import {whoseWords} from '../commentary/whose.ts'
import type {Coverage, Standing} from '../coverage.ts'
import {kindById} from '../draft/evidence/index.ts'
import type {BlockTheme} from '../draft/model.ts'
import type {Assessment} from '../reviewer.ts'
import {cut, type Span} from '../text/span.ts'
import {escapeMarkdown} from './escape-markdown.ts'
import type {QuotedWords} from './quoted.ts'
import {countsOf} from './standing-words.ts'
import type {EvidenceSubject} from './subject.ts'

/** What an author is told of the words under the cursor, and which words these are. */
export interface HoverText {
  readonly span: Span
  readonly markdown: string
  readonly plain: string
  /** Where the commentary says what the text quotes, to open it there. */
  readonly source: Span | undefined
}

const standings: Readonly<Record<Standing, () => string>> = {
  absent: () => l10n.t('not spoken of'),
  claimed: () => l10n.t('claimed, not shown'),
  evidenced: () => l10n.t('evidenced')
}

/** Of a theme: how the draft stands to it and to each expectation, and what the commentary says. */
export function themeHover(span: Span, coverage: Coverage, {commentary}: Assessment): HoverText {
  const {theme, standing, basis, evidence, expectations} = coverage
  const known = `**${escapeMarkdown(theme.title)}**: ${standings[standing]()}`
  const said = basis === 'wording' ? l10n.t('{0} (a guess from the wording)', known) : known
  const title = evidence.length > 0 ? l10n.t('{0}, by {1}', said, countsOf(coverage)) : said
  const quotation = theme.expectations[0]?.quotations[0]
  const rows = expectations.map(
    ({expectation, standing}) => `- ${escapeMarkdown(expectation.title)}: *${standings[standing]()}*`
  )
  return hoverText(
    span,
    [title, ...(quotation ? [quoted(quotation, commentary)] : []), rows.join('\n')],
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
  const heading = `**${escapeMarkdown(title)}** (${escapeMarkdown(theme.title)}): ${standings[standing]()}`
  const words = quotations.map((quotation) => quoted(quotation, commentary))
  return hoverText(span, [heading, ...words], quotations[0]?.source)
}

/** Of words that the commentary says too: that they are exact, where they stand and whose they are. */
export function quotationHover(span: Span, {theme, source}: QuotedWords, {commentary}: Assessment): HoverText {
  return hoverText(
    span,
    [
      theme
        ? l10n.t('**Quotation**: word for word what the commentary says, under “{0}”.', escapeMarkdown(theme.title))
        : l10n.t('**Quotation**: word for word what the commentary says, outside its themes.'),
      `— ${whoSays(source, commentary)}`
    ],
    source
  )
}

/** Of evidence under the same words: each kind with the words and why they count, and what all of it supports. */
export function evidenceHover(pieces: readonly EvidenceSubject[], {text, commentary}: Assessment): HoverText {
  const rows = pieces.map(({span, evidence: {kind, reason}}) => {
    const name = kindById(kind)?.name ?? kind
    return `- ${name}: “${escapeMarkdown(cut(text, span).replace(/\s+/g, ' '))}” (${reason})`
  })
  return hoverText(pieces[0]!.span, [
    `**${l10n.t('Evidence')}**`,
    rows.join('\n'),
    supportOf(pieces[0]!.themes, commentary)
  ])
}

/** The themes that evidence supports, and how we know. */
function supportOf(themes: readonly BlockTheme[], {themes: all}: Commentary): string {
  const titles = all.filter(({id}) => themes.some(({theme}) => theme === id)).map(({title}) => escapeMarkdown(title))
  if (titles.length === 0) return l10n.t('It supports no theme: nothing here is known or seems to speak of one.')
  return themes[0]?.basis === 'wording'
    ? l10n.t('It seems to support {0}, by the wording.', titles.join(', '))
    : l10n.t('It supports {0}.', titles.join(', '))
}

/** The commentary's words, word for word, and whose they are. */
const quoted = ({text, source}: Quotation, commentary: Commentary): string =>
  `> ${escapeMarkdown(text)}\n>\n> — ${whoSays(source, commentary)}`

function whoSays(words: Span, commentary: Commentary): string {
  const {speaker, title, publisher} = whoseWords(words, commentary)
  return [escapeMarkdown(speaker), `*${escapeMarkdown(title)}*`, escapeMarkdown(publisher)].filter(Boolean).join(', ')
}

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

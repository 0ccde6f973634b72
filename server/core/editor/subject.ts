import type {Expectation, Theme} from '../commentary/model.ts'
import {spokenOf} from '../draft/spoken.ts'
import type {BlockTheme, Evidence, SectionBlock} from '../draft/model.ts'
import {spanOf} from '../draft/placed.ts'
import type {Assessment} from '../reviewer.ts'
import {shift, touches, type Span} from '../text/span.ts'
import {quotedIn, type QuotedWords} from './quoted.ts'

/** What words of a draft are about, for those who ask under the cursor. Spans are spans of the draft. */
export type Subject =
  | {readonly subject: 'theme'; readonly span: Span; readonly theme: Theme}
  | {readonly subject: 'claim'; readonly span: Span; readonly theme: Theme; readonly expectation: Expectation}
  | {readonly subject: 'quotation'; readonly span: Span; readonly quoted: QuotedWords}
  | EvidenceSubject

/** Evidence, and the themes that its block speaks of. */
export interface EvidenceSubject {
  readonly subject: 'evidence'
  readonly span: Span
  readonly evidence: Evidence
  readonly themes: readonly BlockTheme[]
}

/** What stands at an offset of the draft, the most telling first. */
export function subjectsAt({draft, commentary}: Assessment, offset: number): readonly Subject[] {
  const theme = (id: string, span: Span): readonly Subject[] => {
    const named = commentary.themes.find((theme) => theme.id === id)
    return named ? [{subject: 'theme', span, theme: named}] : []
  }
  const front = draft.frontMatter.themes?.find(({span}) => touches(span, offset))
  if (front) return theme(front.id, front.span)

  for (const section of draft.sections) {
    if (!touches(section.span, offset)) continue

    const {heading, known, marks, blocks} = section
    if (heading && touches(spanOf(heading), offset))
      return known?.flatMap((known) => theme(known.theme, spanOf(heading))) ?? []

    for (const {base, content} of marks) {
      if (content.mark !== 'theme' || !touches(spanOf({base, content}), offset)) continue
      const name = content.themes.find(({span}) => touches(shift(span, base), offset)) ?? content.themes[0]
      return name ? theme(name.id, shift(name.span, base)) : []
    }
    const block = blocks.find((block) => touches(spanOf(block), offset))
    if (block) return subjectsIn(block, {draft, commentary}, offset)
  }
  return []
}

function subjectsIn(
  block: SectionBlock,
  {commentary}: Pick<Assessment, 'draft' | 'commentary'>,
  offset: number
): readonly Subject[] {
  const {base, content} = block
  const under = ({span}: {readonly span: Span}): boolean => touches(shift(span, base), offset)
  const claim = content.claims.find(under)
  const theme = claim && commentary.themes.find(({id}) => id === claim.theme)
  const expectation = theme?.expectations.find(({id}) => id === claim?.expectation)
  const quoted = quotedIn(commentary, content).find(under)
  return [
    ...(quoted ? [{subject: 'quotation' as const, span: shift(quoted.span, base), quoted}] : []),
    ...(claim && theme && expectation
      ? [{subject: 'claim' as const, span: shift(claim.span, base), theme, expectation}]
      : []),
    ...content.evidence.filter(under).map((evidence) => ({
      subject: 'evidence' as const,
      span: shift(evidence.span, base),
      evidence,
      themes: spokenOf(block)
    }))
  ]
}

import {spokenOf, type Coverage} from '../coverage.ts'
import type {Block} from '../draft/model.ts'
import {spanOf} from '../draft/placed.ts'
import type {Assessment} from '../reviewer.ts'
import {shift, touches, type Span} from '../text/span.ts'
import {claimHover, evidenceHover, themeHover} from './hover-texts.ts'

/** What an author is told of the words under the cursor, and which words these are. */
export interface HoverText {
  readonly span: Span
  readonly markdown: string
  readonly plain: string
}

/** What there is to tell at an offset of the draft: of evidence, of words that speak of an expectation, of a theme. */
export function hoverAt(assessment: Assessment, offset: number): HoverText | undefined {
  const {draft, coverage} = assessment
  const coverageOf = (id: string): Coverage | undefined => coverage.find(({theme}) => theme.id === id)

  for (const {heading, known, marks, blocks} of draft.sections) {
    if (heading && touches(spanOf(heading), offset)) {
      const covered = known?.map(({theme}) => coverageOf(theme)).find(Boolean)
      return covered && themeHover(spanOf(heading), covered, assessment)
    }
    for (const {base, content} of marks) {
      if (content.mark !== 'theme' || !touches(spanOf({base, content}), offset)) continue
      const name = content.themes.find(({span}) => touches(shift(span, base), offset)) ?? content.themes[0]
      const covered = name && coverageOf(name.id)
      return covered && themeHover(shift(name.span, base), covered, assessment)
    }
    const block = blocks.find((block) => touches(spanOf(block), offset))
    if (block) return hoverInBlock(assessment, block.base, block.content, spokenOf(block), offset)
  }
  return undefined
}

function hoverInBlock(
  assessment: Assessment,
  base: number,
  {claims, evidence}: Block,
  themes: ReturnType<typeof spokenOf>,
  offset: number
): HoverText | undefined {
  const under = ({span}: {readonly span: Span}): boolean => touches(shift(span, base), offset)
  const claim = claims.find(under)
  const pieces = evidence.filter(under)
  const texts = [
    ...(claim ? [claimHover(shift(claim.span, base), claim, assessment)] : []),
    ...pieces.map((piece) => evidenceHover(shift(piece.span, base), piece, themes, assessment))
  ].filter((text) => text !== undefined)
  if (!texts[0]) return undefined

  return {
    span: texts[0].span,
    markdown: texts.map(({markdown}) => markdown).join('\n\n---\n\n'),
    plain: texts.map(({plain}) => plain).join('\n\n')
  }
}

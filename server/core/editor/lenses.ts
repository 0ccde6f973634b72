import type {Measure} from '../coverage.ts'
import {spanOf} from '../draft/placed.ts'
import type {Assessment} from '../reviewer.ts'
import type {Span} from '../text/span.ts'
import {sectionStandings, type SectionStanding} from './section-standing.ts'
import {standingLine} from './standing-words.ts'

/** A line above a section that tells how it stands to a theme, and the evidence it counted. */
export interface Lens {
  readonly span: Span
  readonly title: string
  readonly evidence: readonly Span[]
}

/** A lens for each theme of each section that has a heading. */
export const lensesOf = (assessment: Assessment, measure: Measure): readonly Lens[] =>
  sectionStandings(assessment, measure).flatMap((standing) => lensesAt(standing))

function lensesAt({section: {heading}, themes, below}: SectionStanding): readonly Lens[] {
  const own = heading
    ? themes.map((standing) => ({
        span: spanOf(heading),
        title: standingLine(standing),
        evidence: standing.coverage.evidence.map(spanOf)
      }))
    : []
  return [...own, ...below.flatMap((lower) => lensesAt(lower))]
}

import {spanOf} from '../draft/placed.ts'
import type {Assessment} from '../reviewer.ts'
import type {Finding} from '../rules/rule.ts'
import {overlaps, touches, type Span} from '../text/span.ts'
import {sectionAt} from './section-at.ts'

/** The heading or block that an offset of the draft stands in or at; nothing between blocks. */
export function passageAt({draft}: Assessment, offset: number): Span | undefined {
  const {heading, blocks} = sectionAt(draft, offset)
  return [...(heading ? [heading] : []), ...blocks].map(spanOf).find((span) => touches(span, offset))
}

/** The findings without those of little weight in a passage that is still being written. */
export const findingsOutside = ({findings}: Assessment, passage: Span): readonly Finding[] =>
  findings.filter(({severity, span}) => severity === 'error' || severity === 'warning' || !overlaps(span, passage))

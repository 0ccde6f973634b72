import {overlaps, type Span} from '../text/span.ts'
import type {Evidence} from './model.ts'

/** Words that count as evidence in one way or in several. */
export interface EvidenceGroup extends Span {
  readonly evidence: readonly Evidence[]
}

/** Pieces of evidence in the order of the text; those that overlap are one group. */
export function evidenceGroups(evidence: readonly Evidence[]): readonly EvidenceGroup[] {
  const groups: EvidenceGroup[] = []
  for (const piece of evidence.toSorted((one, other) => one.span.start - other.span.start)) {
    const last = groups.at(-1)
    if (!last || !overlaps(last, piece.span)) groups.push({...piece.span, evidence: [piece]})
    else {
      const end = Math.max(last.end, piece.span.end)
      groups.splice(-1, 1, {start: last.start, end, evidence: [...last.evidence, piece]})
    }
  }
  return groups
}

import type {Span} from '../text/span.ts'

/** A gap that an author accepts for now, as a comment of the draft says. */
export interface Waiver {
  /** The comment. */
  readonly span: Span
  /** The themes and rules that are waived. */
  readonly names: readonly string[]
  readonly reason: string
  readonly owner: string | undefined
  /** The last day on which it holds, and where it is written; nothing where it holds until it is removed. */
  readonly until: {readonly day: string; readonly span: Span} | undefined
  /** Where it holds for rules; for themes it holds everywhere. */
  readonly reach: Span
}

/** A waiver, and whether there is something for it to waive today. */
export interface JudgedWaiver extends Waiver {
  readonly standing: 'holding' | 'expired' | 'unused'
}

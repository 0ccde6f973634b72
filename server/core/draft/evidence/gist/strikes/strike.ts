import notEvidence from '../../../../../packs/evidence/not-evidence.md'
import {gistLists} from '../lists.ts'

/** What is struck out of a gist: what a pattern finds becomes a sign, of a time or of no measure at all. */
export interface Strike {
  readonly sign: string
  readonly pattern: RegExp
  /** Why it is no figure, where an author may have meant it as one. */
  readonly reason: (() => string) | undefined
}

/** A strike, by the sources of what it finds. */
export const strike = (sign: string, sources: readonly string[], reason?: () => string): Strike => ({
  sign,
  pattern: new RegExp(sources.join('|'), 'g'),
  reason
})

/** The lists of what looks like evidence and is not, as sources of patterns. */
export const notEvidenceList = gistLists(notEvidence)

/** A unit of time, and the same with what tells working days from others. */
export const unit = '(?:minutes?|hours?|days?|weeks?|fortnights?|months?|terms?|quarters?|years?)'
export const workingUnit = `(?:(?:working|calendar|school|full|clear|consecutive) )?${unit}`

/** The number at the other end of a range. */
export const toNumber = '(?: ?(?:-|to|and|or) ?#)?'

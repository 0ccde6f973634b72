import type {Assessment} from '../reviewer.ts'
import type {Finding, Severity} from '../rules/rule.ts'

/** A draft that was read, as a report names it. */
export interface AssessedDraft {
  /** Relative to the working directory, with `/`. */
  readonly path: string
  readonly assessment: Assessment
  /** The path of the main file, where this file is a part of a draft. */
  readonly partOf?: string
  /** The findings that a baseline knows, which are not told again; nothing where there is no baseline. */
  readonly known?: ReadonlySet<Finding>
}

/** A way to put assessments on paper. */
export interface ReportFormat {
  readonly id: string
  write(drafts: readonly AssessedDraft[], occasion?: Occasion): string
}

/** On what occasion a report is written, as far as its writer says. */
export interface Occasion {
  /** The day, as people write it: “23 November 2026”. */
  readonly day?: string
  /** The version of the program. */
  readonly version?: string
  /** The mildest severity that makes a check fail; a warning unless somebody says otherwise. */
  readonly failOn?: Severity | 'never'
}

/** The parts of a draft among those that were read. */
export const partsOf = ({path}: AssessedDraft, drafts: readonly AssessedDraft[]): readonly AssessedDraft[] =>
  drafts.filter(({partOf}) => partOf === path)

/** The drafts without those that are parts of others. */
export const mainsOf = (drafts: readonly AssessedDraft[]): readonly AssessedDraft[] =>
  drafts.filter(({partOf}) => partOf === undefined)

/** The findings of a draft that a report tells: all but those that a baseline knows. */
export const findingsToTell = ({assessment: {findings}, known}: AssessedDraft): readonly Finding[] =>
  known ? findings.filter((finding) => !known.has(finding)) : findings

/** How many findings a baseline knows; nothing where there is no baseline. */
export const countKnown = (drafts: readonly AssessedDraft[]): number | undefined =>
  drafts.some(({known}) => known) ? drafts.reduce((count, {known}) => count + (known?.size ?? 0), 0) : undefined

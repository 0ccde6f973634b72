import type {Assessment} from '../reviewer.ts'
import {severities, type Finding, type Severity} from '../rules/rule.ts'
import {signedThemes, type SignedTheme} from '../sign-off/signed-themes.ts'
import type {SignOff} from '../sign-off/sidecar.ts'

/** A draft that was read, as a report names it. */
export interface AssessedDraft {
  /** Relative to the working directory, with `/`. */
  readonly path: string
  readonly assessment: Assessment
  /** The path of the main file, where this file is a part of a draft. */
  readonly partOf?: string
  /** What of the file reviewers have signed off; nothing where no file of sign-offs stands beside it. */
  readonly signed?: readonly SignedTheme[]
  /** The findings that a baseline knows, which are not told again; nothing where there is no baseline. */
  readonly known?: ReadonlySet<Finding>
}

/** A file with what the file of sign-offs beside it says of the themes that it is about. */
export const withSignOffs = (file: AssessedDraft, signOffs: readonly SignOff[]): AssessedDraft => ({
  ...file,
  signed: signedThemes(file.assessment, signOffs).filter(({signOff}) => signOff)
})

/** A way to put assessments on paper. */
export interface ReportFormat {
  readonly id: string
  write(drafts: readonly AssessedDraft[], occasion?: Occasion): string
  /** What the report says of a draft: plain data, so that many threads can read drafts and none needs to be kept. */
  keep(files: DraftFiles, occasion?: Occasion): unknown
  /** The report out of what was kept of each draft. */
  join(kept: readonly unknown[], occasion?: Occasion): string
}

/** All files of a draft, the main one first. */
export type DraftFiles = readonly [AssessedDraft, ...(readonly AssessedDraft[])]

/** A format out of what it keeps of a draft, and of how a report is made of that. */
export const formatOf = <Kept>(
  id: string,
  keep: (files: DraftFiles, occasion: Occasion) => Kept,
  join: (kept: readonly Kept[], occasion: Occasion) => string
): ReportFormat => ({
  id,
  keep: (files, occasion = {}) => keep(files, occasion),
  join: (kept, occasion = {}) => join(kept as readonly Kept[], occasion),
  write: (drafts, occasion = {}) =>
    join(
      mainsOf(drafts).map((main) => keep([main, ...partsOf(main, drafts)], occasion)),
      occasion
    )
})

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
const partsOf = ({path}: AssessedDraft, drafts: readonly AssessedDraft[]): readonly AssessedDraft[] =>
  drafts.filter(({partOf}) => partOf === path)

/** The drafts without those that are parts of others. */
const mainsOf = (drafts: readonly AssessedDraft[]): readonly AssessedDraft[] =>
  drafts.filter(({partOf}) => partOf === undefined)

/** The findings of a draft that a report tells: all but those that a baseline knows. */
export const findingsToTell = ({assessment: {findings}, known}: AssessedDraft): readonly Finding[] =>
  known ? findings.filter((finding) => !known.has(finding)) : findings

/** How much there is to tell, by its severity; what a baseline knows and what is waived is counted apart. */
export interface FindingCounts {
  readonly findings: Readonly<Record<Severity, number>>
  /** Nothing where there is no baseline. */
  readonly known: number | undefined
  readonly waived: number
}

/** How much there is to tell of a draft. */
export function countFindings(draft: AssessedDraft): FindingCounts {
  const told = findingsToTell(draft)
  const counted = (severity: Severity): number => told.filter((one) => !one.waiver && one.severity === severity).length
  return {
    findings: bySeverity(counted),
    known: draft.known?.size,
    waived: told.filter(({waiver}) => waiver).length
  }
}

/** How much there is to tell of all drafts together. */
export const sumOf = (counts: readonly FindingCounts[]): FindingCounts => ({
  findings: bySeverity((severity) => total(counts.map(({findings}) => findings[severity]))),
  known: counts.some(({known}) => known !== undefined) ? total(counts.map(({known}) => known ?? 0)) : undefined,
  waived: total(counts.map(({waived}) => waived))
})

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

const bySeverity = (count: (severity: Severity) => number): Readonly<Record<Severity, number>> =>
  Object.fromEntries(severities.map((severity) => [severity, count(severity)])) as Record<Severity, number>

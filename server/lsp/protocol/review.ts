/** The names and shapes of the messages by which reviewers see drafts. The client reads it too. */
import type {DraftParams, Place, PlaceRange} from './messages.ts'

/** Asked by the client: how an open draft stands to each theme, in all its parts. Its parameters are `DraftParams`. */
export const themesRequest = 'selfEvaluation/themes'
export type ThemesParams = DraftParams
/** Nothing where the document is no draft. */
export type ThemesResult = ThemesOfDraft | null
export interface ThemesOfDraft {
  /** How many gaps are open. */
  readonly gaps: number
  /** The URIs of all files of the draft, the main one first. */
  readonly files: readonly string[]
  /** Where the commentary can be opened. */
  readonly commentaryUri: string
  readonly themes: readonly ThemeShown[]
}
export type StandingShown = 'absent' | 'claimed' | 'evidenced'
export interface ThemeShown {
  readonly id: string
  readonly title: string
  readonly standing: StandingShown
  /** How we know that the draft speaks of it; nothing where it does not. */
  readonly basis: 'mark' | 'heading' | 'wording' | null
  readonly gaps: number
  /** Whether a gap is accepted for now. */
  readonly waived: boolean
  /** Where the draft speaks of it; nothing where it does not. */
  readonly range: PlaceRange | null
  /** Where the commentary speaks of it. */
  readonly source: Place
  readonly expectations: readonly ExpectationShown[]
  /** What stands beside none of the expectations. */
  readonly evidence: EvidenceListed
}
export interface ExpectationShown {
  readonly id: string
  readonly title: string
  readonly standing: StandingShown
  readonly range: PlaceRange | null
  readonly source: Place
  readonly evidence: EvidenceListed
}
/** Pieces of evidence, and how many more there are than these. */
export interface EvidenceListed {
  readonly first: readonly EvidenceShown[]
  readonly more: number
}
export interface EvidenceShown {
  readonly kinds: readonly string[]
  readonly words: string
  readonly range: PlaceRange
}

/** A document that a client read: a draft perhaps. */
export interface TextRead {
  readonly uri: string
  readonly text: string
}

/** Asked by the client: what there is to say of a document that is not open. Its parameters are `TextRead`. */
export const judgeRequest = 'selfEvaluation/judge'
/** Nothing where the document is no draft. */
export type JudgeResult<Found> = DraftJudged<Found> | null
export interface DraftJudged<Found> {
  /** How many gaps are open. */
  readonly gaps: number
  /** The URIs of all files of the draft, the main one first. */
  readonly files: readonly string[]
  /** The diagnostics; none where the draft was too long to be read. */
  readonly diagnostics: readonly Found[]
  readonly tooLong: boolean
}

/** Asked by the client: a report on some drafts, each with all of its files, as the command line writes it. */
export const reportRequest = 'selfEvaluation/report'
export interface ReportParams {
  readonly format: string
  readonly drafts: readonly DraftToReport[]
}
export interface DraftToReport {
  readonly uri: string
  /** How the report names it. */
  readonly path: string
  /** Its text; nothing where it is open. */
  readonly text: string | null
}
/** Nothing where there is no such format. */
export type ReportResult = ReportWritten | null
export interface ReportWritten {
  readonly report: string
  /** The paths of the files that are in it, of a draft all of them; a document that is no draft is not. */
  readonly paths: readonly string[]
  /** The URIs of the same. */
  readonly files: readonly string[]
  /** The paths of the drafts that were too long to be read. */
  readonly tooLong: readonly string[]
}

/** Asked by the client: what holds of some settings that were written, and what an open draft says of itself. */
export const settingsRequest = 'selfEvaluation/settingsInForce'
export interface SettingsParams {
  readonly uri: string
  /** The settings under `selfEvaluation.`, as they are written. */
  readonly written: Readonly<Record<string, unknown>>
}
export interface SettingsResult {
  /** Each setting in its order, and its value in force. */
  readonly settings: readonly SettingShown[]
  /** The title of the commentary that the draft is measured against; nothing where it is no draft. */
  readonly commentary: string | null
  /** What the front matter of the draft says, by its key: it wins over settings. */
  readonly frontMatter: Readonly<Record<string, string>>
}
export interface SettingShown {
  readonly setting: string
  readonly value: unknown
  /** What is wrong with the value that was written, in sentences; the default holds then. */
  readonly problems: readonly string[]
  /** What is wrong with single entries that name files, in sentences; the others hold. */
  readonly entries: readonly EntryProblem[]
}
/** What is wrong with an entry of a list, and at which place it stands there, from 0 on. */
export interface EntryProblem {
  readonly at: number
  readonly message: string
}

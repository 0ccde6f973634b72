import type {Assessment} from '../reviewer.ts'

/** A draft that was read, as a report names it. */
export interface AssessedDraft {
  /** Relative to the working directory, with `/`. */
  readonly path: string
  readonly assessment: Assessment
}

/** A way to put assessments on paper. */
export interface ReportFormat {
  readonly id: string
  write(drafts: readonly AssessedDraft[]): string
}

/** The names and shapes of the messages about the evidence matrix. The client reads it too. */

/**
 * What a matrix is of: some drafts, and all drafts in some folders of the workspace, by their URIs. A part stands for
 * the whole draft that it belongs to.
 */
export interface MatrixSource {
  readonly drafts?: readonly string[]
  readonly folders?: readonly string[]
}

/** Asked by the client: the matrix of some drafts, as they now are. */
export const matrixRequest = 'selfEvaluation/matrix'
export interface MatrixParams {
  readonly source: MatrixSource
}
/** Nothing where none of the documents is a draft. */
export type MatrixResult = MatrixAnswer | null
export interface MatrixAnswer {
  readonly drafts: readonly MatrixDraft[]
  /** How the drafts stand, in a sentence. */
  readonly summary: string
  readonly kinds: readonly {readonly id: string; readonly title: string}[]
  readonly rows: readonly MatrixAnswerRow[]
  readonly totals: MatrixCounts
}
export interface MatrixDraft {
  readonly uri: string
  /** The draft's first heading; nothing where it has none. */
  readonly title: string | null
  /** The URIs of all files of the draft, the main one first. */
  readonly files: readonly string[]
}
/** How many pieces of evidence there are of each kind, in the order of the kinds, and of all together. */
export interface MatrixCounts {
  readonly cells: readonly {readonly count: number; readonly shade: number}[]
  readonly all: number
}
/** A theme, or below it an expectation. */
export interface MatrixAnswerRow extends MatrixCounts {
  readonly commentary: string
  readonly theme: string
  readonly expectation?: string | undefined
  readonly title: string
  readonly standing: 'absent' | 'claimed' | 'evidenced'
  readonly standingWords: string
  readonly isWaived: boolean
  readonly below: readonly MatrixAnswerRow[]
}

/** Asked by the client: where the evidence of a cell stands, as the drafts now are. What is left out is not asked for. */
export const matrixPlacesRequest = 'selfEvaluation/matrixPlaces'
export interface MatrixPlacesParams extends MatrixCellName {
  readonly source: MatrixSource
}
export interface MatrixCellName {
  readonly commentary?: string
  readonly theme?: string
  readonly expectation?: string
  readonly kind?: string
}
export type MatrixPlacesResult = readonly MatrixPlace[]
export interface MatrixPlace {
  readonly uri: string
  readonly start: {readonly line: number; readonly character: number}
  readonly end: {readonly line: number; readonly character: number}
  /** The words that count, as a reader sees them. */
  readonly words: string
  /** Why they count. */
  readonly reason: string
}

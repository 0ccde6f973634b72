/** What the extension and its view of the matrix say to each other. This file imports nothing, as both read it. */

/** All that the view shows, in the author's language. It never makes words of its own. */
export interface MatrixView {
  /** What the matrix is of: kept with the window, and given back when it is opened again. */
  readonly source: object
  readonly title: string
  readonly summary: string
  /** What is said to those who listen, because something changed; empty where nothing did. */
  readonly announcement: string
  readonly words: ViewWords
  readonly heads: readonly ViewHead[]
  readonly rows: readonly ViewRow[]
  readonly foot: ViewRow | undefined
}

/** The words around the table. */
export interface ViewWords {
  readonly kicker: string
  readonly caption: string
  readonly theme: string
  readonly unfold: string
  readonly fold: string
  readonly hint: string
}

/** The head of a column. The last is that of all kinds together. */
export interface ViewHead {
  readonly kind: string
  readonly title: string
}

/** A theme, an expectation below it, or all themes together. */
export interface ViewRow {
  /** The same for as long as it is the same theme or expectation. */
  readonly key: string
  readonly name: CellName
  readonly title: string
  readonly standing: 'absent' | 'claimed' | 'evidenced' | 'none'
  readonly standingWords: string
  /** What the head of the row says to those who listen: “Culture: Claimed, not shown.” */
  readonly label: string
  readonly cells: readonly ViewCell[]
  readonly below: readonly ViewRow[]
}

/** How many pieces there are of a kind, and the sentence that says so. */
export interface ViewCell {
  readonly kind: string
  readonly count: number
  readonly shade: number
  readonly label: string
}

/** Which cell is meant; what is left out is not asked for. */
export interface CellName {
  readonly commentary?: string
  readonly theme?: string
  readonly expectation?: string
  readonly kind?: string
}

/** What the view tells: that it is there to be shown something, or that the author chose a cell. */
export type FromView = {readonly type: 'ready'} | {readonly type: 'open'; readonly cell: CellName}

import type {Standing} from '../coverage.ts'
import {matrixOf, type Matrix} from '../matrix/matrix.ts'
import {severities, type Finding, type Severity} from '../rules/rule.ts'
import {attributedWords, type AttributedWords} from './attributed-words.ts'
import {findingsToTell, type AssessedDraft, type DraftFiles} from './report.ts'
import {signedWords} from '../sign-off/signed-words.ts'
import type {Span} from '../text/span.ts'
import {piecesOf, type Piece} from './sheet-evidence.ts'
import {createSeenWords} from './seen-words.ts'
import {createPlaces} from './sheet-places.ts'
import {summaryOf} from './sheet-summary.ts'

/** What a printed report says of a draft; every word in it is still to be escaped for the paper it goes on. */
export interface Sheet {
  readonly title: string
  readonly path: string
  readonly summary: string
  readonly matrix: Matrix
  readonly themes: readonly ThemeRow[]
  /** What reviewers have signed off, file by file; empty where nobody did. */
  readonly signed: readonly SignedRow[]
  /** What makes a case weak first, then what is worth a look; each in the order of the text. */
  readonly gaps: readonly Gap[]
}

/** How a draft stands towards a theme, and the evidence for it. */
export interface ThemeRow {
  readonly title: string
  readonly standing: Standing
  readonly standingWords: string
  readonly pieces: readonly Piece[]
}

/** A theme that was signed off, and by whom and when, with the path of the file where the draft is in several. */
export interface SignedRow {
  readonly title: string
  readonly words: string
}

/** Something to look at: where, why, and the words of the commentary that it rests on. */
export interface Gap {
  readonly severity: Severity
  readonly theme: string | undefined
  readonly rule: string
  readonly message: string
  readonly place: string
  readonly quotation: AttributedWords | undefined
}

/** The sheet of a draft, of all of its files, the main one first. */
export function sheetOf(files: DraftFiles): Sheet {
  const [{path, assessment}] = files
  const matrix = matrixOf(files.map(({assessment}) => assessment))
  const sheets = files.map(sheetOfFile)
  return {
    title: sheets[0]!.title ?? path,
    path,
    summary: summaryOf(files, matrix),
    matrix,
    themes: assessment.coverage.map((_, at) => {
      const {title, standing, standingWords} = matrix.rows[at]!
      return {title, standing, standingWords, pieces: sheets.flatMap(({pieces}) => pieces[at]!)}
    }),
    signed: files.flatMap(signedRows),
    gaps: severities.flatMap((severity) => sheets.flatMap(({gaps}) => gaps.filter((gap) => gap.severity === severity)))
  }
}

const signedRows = ({path, partOf, signed = []}: AssessedDraft): readonly SignedRow[] =>
  signed.map((one) => {
    const words = signedWords(one)
    return {title: one.theme.title, words: partOf === undefined ? words : `${path}, ${words}`}
  })

/** What a file adds to the sheet of its draft. */
interface FileSheet {
  readonly title: string | undefined
  /** Its evidence, theme by theme. */
  readonly pieces: readonly (readonly Piece[])[]
  readonly gaps: readonly Gap[]
}

function sheetOfFile(draft: AssessedDraft): FileSheet {
  const {path, partOf, assessment} = draft
  const places = createPlaces(assessment)
  const placeOf = (span: Span): string =>
    partOf === undefined ? places.placeOf(span) : `${path}, ${places.placeOf(span)}`
  const seen = createSeenWords(assessment)
  const gapOf = ({span, severity, theme, rule, message, quotation}: Finding): Gap => ({
    severity,
    theme: assessment.commentary.themes.find(({id}) => id === theme)?.title,
    rule,
    message,
    place: placeOf(span),
    quotation: quotation && attributedWords(quotation, assessment.commentary)
  })

  return {
    title: places.title,
    pieces: assessment.coverage.map((covered) => piecesOf(covered, {placeOf}, seen)),
    gaps: findingsToTell(draft).map(gapOf)
  }
}

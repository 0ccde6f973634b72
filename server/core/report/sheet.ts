import type {Standing} from '../coverage.ts'
import {matrixOf, type Matrix} from '../matrix/matrix.ts'
import {severities, type Finding, type Severity} from '../rules/rule.ts'
import {attributedWords, type AttributedWords} from './attributed-words.ts'
import {findingsToTell, type AssessedDraft} from './report.ts'
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

/** Something to look at: where, why, and the words of the commentary that it rests on. */
export interface Gap {
  readonly severity: Severity
  readonly theme: string | undefined
  readonly rule: string
  readonly message: string
  readonly place: string
  readonly quotation: AttributedWords | undefined
}

/** The sheet of a draft. */
export function sheetOf(draft: AssessedDraft): Sheet {
  const {path, assessment} = draft
  const places = createPlaces(assessment)
  const seen = createSeenWords(assessment)
  const told = findingsToTell(draft)
  const matrix = matrixOf([assessment])
  const gapOf = ({span, severity, theme, rule, message, quotation}: Finding): Gap => ({
    severity,
    theme: assessment.commentary.themes.find(({id}) => id === theme)?.title,
    rule,
    message,
    place: places.placeOf(span),
    quotation: quotation && attributedWords(quotation, assessment.commentary)
  })

  return {
    title: places.title ?? path,
    path,
    summary: summaryOf(draft, matrix),
    matrix,
    themes: assessment.coverage.map((covered, at) => {
      const {title, standing, standingWords} = matrix.rows[at]!
      return {title, standing, standingWords, pieces: piecesOf(covered, places, seen)}
    }),
    gaps: severities.flatMap((severity) => told.filter((finding) => finding.severity === severity)).map(gapOf)
  }
}

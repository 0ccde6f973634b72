import type {Coverage} from '../coverage.ts'
import type {Evidence, SectionBlock} from '../draft/model.ts'
import type {Assessment} from '../reviewer.ts'
import {printable} from '../text/printable.ts'
import {cut, shift, type Span} from '../text/span.ts'

/** What stands in a cell: all evidence, or that of a theme, an expectation of it, a kind. */
export interface Sought {
  readonly theme?: string | undefined
  readonly expectation?: string | undefined
  readonly kind?: string | undefined
}

/** A piece of evidence, and where it stands in its draft. */
export interface MatrixPiece {
  readonly span: Span
  readonly kind: string
  /** Why the words count, as the author reads it. */
  readonly reason: string
}

/** A piece of evidence with the words that a reader sees there, in one line. */
export interface WordedPiece extends MatrixPiece {
  readonly words: string
}

/** The evidence of a draft that stands in a cell, in the order of the text; what supports several themes counts once. */
export const findPieces = (assessment: Assessment, sought: Sought = {}): readonly MatrixPiece[] =>
  placesOf(assessment, sought).map(({block, evidence: {span, kind, reason}}) => ({
    span: shift(span, block.base),
    kind,
    reason
  }))

/** The same with their words. */
export const findWords = (assessment: Assessment, sought: Sought): readonly WordedPiece[] =>
  placesOf(assessment, sought).map(({block, evidence}) => {
    const span = shift(evidence.span, block.base)
    return {span, kind: evidence.kind, reason: evidence.reason, words: wordsOf(assessment.text, span, block)}
  })

interface Place {
  readonly block: SectionBlock
  readonly evidence: Evidence
}

function placesOf({coverage}: Assessment, {theme, expectation, kind}: Sought): readonly Place[] {
  const places = new Map<string, Place>()
  for (const covered of coverage) {
    if (theme !== undefined && covered.theme.id !== theme) continue
    for (const place of placesIn(covered, expectation)) {
      const {block, evidence} = place
      if (kind !== undefined && evidence.kind !== kind) continue
      places.set([block.base, evidence.span.start, evidence.span.end, evidence.kind].join(), place)
    }
  }
  return [...places.values()].sort(
    (one, other) => one.block.base - other.block.base || one.evidence.span.start - other.evidence.span.start
  )
}

/** The evidence that counts for a theme, or of it what stands in a block that speaks of an expectation. */
function placesIn({evidence, blocks}: Coverage, expectation: string | undefined): readonly Place[] {
  const counting = new Set(evidence.map(({content}) => content))
  return blocks
    .filter(
      ({content}) => expectation === undefined || content.claims.some((claim) => claim.expectation === expectation)
    )
    .flatMap((block) =>
      block.content.evidence.filter((piece) => counting.has(piece)).map((evidence) => ({block, evidence}))
    )
}

/** The words that count, and for the value of a table its row and column. */
function wordsOf(text: string, span: Span, {base, content}: SectionBlock): string {
  const start = span.start - base - content.span.start
  const seen = content.prose.slice(Math.max(0, start), start + span.end - span.start)
  // A comment by which the author says what counts is no prose: it is shown as it is written.
  const words = printable(seen) || printable(cut(text, span))
  const [row, column] = [printable(content.row), printable(content.column)]
  return (row && `${row}: `) + words + (column && ` (${column})`)
}

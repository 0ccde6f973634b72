import type {Coverage, Standing} from '../coverage.ts'
import {evidenceGroups} from '../draft/evidence-groups.ts'
import type {Basis, SectionBlock} from '../draft/model.ts'
import {spanOf} from '../draft/placed.ts'
import type {Assessment} from '../reviewer.ts'
import {isGap, openGaps} from '../rules/gaps.ts'
import {placeOfTheme} from '../rules/theme-place.ts'
import {printable} from '../text/printable.ts'
import {cut, shift, type Span} from '../text/span.ts'

/** A theme as a reviewer looks through it: how the draft stands to it, and what shows it. */
export interface ThemeEntry {
  readonly id: string
  readonly title: string
  readonly standing: Standing
  readonly basis: Basis | undefined
  /** How many gaps are open. */
  readonly gaps: number
  /** Whether a gap is accepted for now. */
  readonly waived: boolean
  /** Where the draft speaks of it, and where the commentary does. */
  readonly span: Span | undefined
  readonly source: Span
  readonly expectations: readonly ExpectationEntry[]
  /** The evidence that stands beside none of the expectations. */
  readonly evidence: EvidenceEntries
}

/** An expectation of a theme, and the evidence that stands beside the words that speak of it. */
export interface ExpectationEntry {
  readonly id: string
  readonly title: string
  readonly standing: Standing
  readonly span: Span | undefined
  readonly source: Span
  readonly evidence: EvidenceEntries
}

/** Pieces of evidence in the order of the draft: the first of them, and how many more there are. */
export interface EvidenceEntries {
  readonly first: readonly EvidenceEntry[]
  readonly more: number
}

/** Words that count as evidence, and all that they count as. */
export interface EvidenceEntry {
  readonly kinds: readonly string[]
  readonly words: string
  readonly span: Span
}

/** The themes that a draft is about, in the order of the commentary. */
export const themeEntries = (assessment: Assessment): readonly ThemeEntry[] =>
  assessment.coverage.map((covered) => themeEntry(covered, assessment))

function themeEntry(covered: Coverage, {draft, text, findings}: Assessment): ThemeEntry {
  const {theme, standing, basis, blocks, expectations} = covered
  const counting = new Set(covered.evidence.map(({content}) => content))
  const piecesOf = (spoken: readonly SectionBlock[]): EvidenceEntries => {
    const pieces = spoken.flatMap((block) => piecesIn(block, counting, text))
    return {first: pieces.slice(0, most), more: Math.max(0, pieces.length - most)}
  }
  const speaksOf = ({content}: SectionBlock, id: string): boolean =>
    content.claims.some(({expectation}) => expectation === id)
  const own = findings.filter((finding) => finding.theme === theme.id)

  return {
    id: theme.id,
    title: theme.title,
    standing,
    basis,
    gaps: openGaps(own).length,
    waived: own.some((finding) => isGap(finding) && finding.waiver !== undefined),
    span: placeOfTheme(covered, draft),
    source: theme.span,
    expectations: expectations.map(({expectation: {id, title, span}, standing, claims}) => ({
      id,
      title,
      standing,
      span: claims[0] && spanOf(claims[0]),
      source: span,
      evidence: piecesOf(blocks.filter((block) => speaksOf(block, id)))
    })),
    evidence: piecesOf(blocks.filter((block) => !theme.expectations.some(({id}) => speaksOf(block, id))))
  }
}

/** More pieces than this in one place nobody reads one by one. */
const most = 100

/** The pieces of a block that count; words that count in several ways are one piece. */
const piecesIn = (
  {base, content: {span: own, prose, row, evidence}}: SectionBlock,
  counting: ReadonlySet<object>,
  text: string
): readonly EvidenceEntry[] =>
  evidenceGroups(evidence.filter((piece) => counting.has(piece))).map(({start, end, evidence}) => {
    const span = {start, end}
    return {
      kinds: [...new Set(evidence.map(({kind}) => kind))],
      span: shift(span, base),
      // A comment by which the author says what counts is no prose: it is shown as it is written.
      words: [row, cut(prose, shift(span, -own.start)).trim() || cut(text, shift(span, base))]
        .map(printable)
        .filter(Boolean)
        .join(': ')
    }
  })

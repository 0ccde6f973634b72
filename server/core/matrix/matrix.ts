import {evidenceKinds} from '../draft/evidence/index.ts'
import {kindTitle} from '../draft/evidence/kind-words.ts'
import type {Coverage, ExpectationCoverage, Standing} from '../coverage.ts'
import type {Assessment} from '../reviewer.ts'
import {findPieces, type MatrixPiece} from './pieces.ts'
import {standingSentence} from './standing-sentence.ts'
import {standingWords} from './standing-words.ts'

/** Theme by kind of evidence: what some drafts show together, and what they only claim. */
export interface Matrix {
  /** How the drafts stand, in a sentence. */
  readonly summary: string
  readonly kinds: readonly MatrixKind[]
  readonly rows: readonly MatrixRow[]
  /** All themes together; a piece that stands under several of them counts once. */
  readonly totals: Counts
}

/** A kind of evidence as the head of a column. */
export interface MatrixKind {
  readonly id: string
  readonly title: string
}

/** How many pieces there are of each kind, in the order of the kinds, and of all together. */
export interface Counts {
  readonly cells: readonly MatrixCell[]
  readonly all: number
}

/** How many pieces of a kind there are, and how dark that is shown: one of five shades. */
export interface MatrixCell {
  readonly count: number
  readonly shade: number
}

/** How the drafts stand towards a theme or, below it, an expectation, and by what. */
export interface MatrixRow extends Counts {
  readonly commentary: string
  readonly theme: string
  /** Nothing for a theme as a whole. */
  readonly expectation: string | undefined
  readonly title: string
  readonly standing: Standing
  readonly standingWords: string
  /** Whether the gap is accepted for now in every draft that has it. */
  readonly isWaived: boolean
  readonly below: readonly MatrixRow[]
}

/** The kinds of evidence as the heads of columns. */
const matrixKinds = (): readonly MatrixKind[] => evidenceKinds.map(({id}) => ({id, title: kindTitle(id)}))

/** What a draft says and shows of a theme. */
interface ThemeShare {
  readonly assessment: Assessment
  readonly coverage: Coverage
}

/** The matrix of one draft or of several, whatever commentaries they are measured against. */
export function matrixOf(assessments: readonly Assessment[]): Matrix {
  const shares = new Map<string, ThemeShare[]>()
  for (const assessment of assessments) {
    for (const coverage of assessment.coverage) {
      const key = JSON.stringify([assessment.commentary.id, coverage.theme.id])
      shares.set(key, [...(shares.get(key) ?? []), {assessment, coverage}])
    }
  }
  const isMixed = new Set(assessments.map(({commentary}) => commentary.id)).size > 1
  const rows = [...shares.values()].map((shares) => rowOf(shares, isMixed))
  return {
    summary: standingSentence(rows),
    kinds: matrixKinds(),
    rows,
    totals: countsOf(assessments.flatMap((assessment) => findPieces(assessment)))
  }
}

function rowOf(shares: readonly ThemeShare[], isMixed: boolean): MatrixRow {
  const {theme} = shares[0]!.coverage
  const {commentary} = shares[0]!.assessment
  const counts = countsOf(shares.flatMap(({assessment}) => findPieces(assessment, {theme: theme.id})))
  const standing = strongest(shares.map(({coverage}) => coverage.standing))
  const open = shares.filter(({coverage}) => coverage.standing !== 'evidenced')
  const isWaived = standing !== 'evidenced' && open.every(isWaivedIn)
  return {
    commentary: commentary.id,
    theme: theme.id,
    expectation: undefined,
    title: isMixed ? `${theme.title} (${commentary.title})` : theme.title,
    standing,
    standingWords: standingWords(
      oneByDraft(shares).map(({coverage}) => coverage),
      counts.all,
      isWaived
    ),
    isWaived,
    ...counts,
    below: theme.expectations.map(({id}) => expectationRow(shares, id))
  }
}

function expectationRow(shares: readonly ThemeShare[], id: string): MatrixRow {
  const {theme} = shares[0]!.coverage
  const found = oneByDraft(shares).flatMap(({coverage}) =>
    coverage.expectations.filter(({expectation}) => expectation.id === id)
  )
  const counts = countsOf(shares.flatMap(({assessment}) => findPieces(assessment, {theme: theme.id, expectation: id})))
  const basis = shares.every(({coverage}) => coverage.basis === 'wording') ? 'wording' : undefined
  return {
    commentary: shares[0]!.assessment.commentary.id,
    theme: theme.id,
    expectation: id,
    title: found[0]!.expectation.title,
    standing: strongest(found.map(({standing}) => standing)),
    standingWords: standingWords(
      found.map(({standing}: ExpectationCoverage) => ({standing, basis})),
      counts.all,
      false
    ),
    isWaived: false,
    ...counts,
    below: []
  }
}

/** Of the files of a draft one: all of them know how their draft stands. */
const oneByDraft = (shares: readonly ThemeShare[]): readonly ThemeShare[] => [
  ...new Map(shares.map((share) => [share.assessment.whole ?? share, share])).values()
]

function countsOf(pieces: readonly MatrixPiece[]): Counts {
  const counts = evidenceKinds.map(({id}) => pieces.filter(({kind}) => kind === id).length)
  return {cells: counts.map((count) => ({count, shade: shadeOf(count)})), all: pieces.length}
}

/** One of five shades: none, one, a few, several, many. */
const shadeOf = (count: number): number => [0, 1, 4, 9].filter((limit) => limit < count).length

const strongest = (standings: readonly Standing[]): Standing =>
  (['evidenced', 'claimed'] as const).find((standing) => standings.includes(standing)) ?? 'absent'

const isWaivedIn = ({assessment: {findings, whole}, coverage: {theme}}: ThemeShare): boolean =>
  (whole?.findings ?? findings).some(
    ({rule, theme: about, waiver}) =>
      waiver !== undefined && about === theme.id && (rule === 'theme-without-evidence' || rule === 'theme-absent')
  )

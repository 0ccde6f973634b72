import type {Commentary, Expectation, Theme} from './commentary/model.ts'
import type {Basis, Chapter, Claim, Draft, Evidence, Section, SectionBlock} from './draft/model.ts'
import type {Placed} from './draft/placed.ts'
import {showsBeside, strength, talliesOf, type Share, type Tally} from './draft/shares.ts'
import {differentIn, hasAtLeast} from './text/as-far-as-asked.ts'
import {lazily} from './text/lazily.ts'
import {memo} from './text/memo.ts'

/** How a draft stands towards a theme or an expectation: silent, claiming without showing, or showing. */
export type Standing = 'absent' | 'claimed' | 'evidenced'

/** What a draft says and shows about a theme. */
export interface Coverage {
  readonly theme: Theme
  readonly standing: Standing
  /** The strongest basis on which the draft speaks of the theme; nothing where it does not. */
  readonly basis: Basis | undefined
  /** The blocks that speak of it. */
  readonly blocks: readonly SectionBlock[]
  readonly evidence: readonly Placed<Evidence>[]
  /** The kinds of that evidence, in the order in which they are met. */
  readonly kinds: Iterable<string>
  readonly expectations: readonly ExpectationCoverage[]
}

/** What a draft says and shows about an expectation. */
export interface ExpectationCoverage {
  readonly expectation: Expectation
  readonly standing: Standing
  /** Where the draft first speaks of it, if it does. */
  readonly first: Placed<Claim> | undefined
  readonly claims: readonly Placed<Claim>[]
}

/** What counts: the kinds of evidence, and how many pieces a theme needs. */
export interface Measure {
  readonly kinds: readonly string[]
  readonly minimum: number
}

/**
 * How a draft stands towards each theme that it is about. Evidence counts for the themes of the block it
 * stands in: all that are known, but of those guessed from the wording only the best.
 */
export function measureCoverage(
  draft: Pick<Draft, 'frontMatter' | 'chapters'>,
  commentary: Commentary,
  measure: Measure
): readonly Coverage[] {
  const about = draft.frontMatter.themes?.map(({id}) => id)
  const themes = commentary.themes.filter(({id}) => about === undefined || about.includes(id))
  const tallies = new Map<string, PlacedTally[]>(themes.map(({id}) => [id, []]))
  for (const chapter of draft.chapters) {
    for (const tally of talliesOf(measure.kinds, chapter)) tallies.get(tally.theme)?.push({chapter, tally})
  }
  return themes.map((theme) => coverageOf(theme, tallies.get(theme.id)!, measure))
}

/** What one file of a draft says and shows of each theme, and how all of its files together stand towards it. */
export const withinWhole = (own: readonly Coverage[], whole: readonly Coverage[]): readonly Coverage[] =>
  own.map((covered, at) => {
    const {standing, basis, expectations} = whole[at]!
    return ownCoverage({
      theme: covered.theme,
      standing,
      basis,
      expectations: covered.expectations.map((own, place) =>
        ownExpectation({expectation: own.expectation, standing: expectations[place]!.standing, own})
      ),
      own: covered,
      whole: whole[at]!
    })
  })

const ownCoverage = lazily<
  Omit<Coverage, Late> & {readonly own: Coverage; readonly whole: Coverage},
  Pick<Coverage, Late>
>({
  blocks: ({own}) => own.blocks,
  evidence: ({own}) => own.evidence,
  kinds: ({whole}) => whole.kinds
})

const ownExpectation = lazily<
  Omit<ExpectationCoverage, 'first' | 'claims'> & {readonly own: ExpectationCoverage},
  Pick<ExpectationCoverage, 'first' | 'claims'>
>({
  first: ({own}) => own.first,
  claims: ({own}) => own.claims
})

/** A chapter, and what it says and shows of a theme. */
interface PlacedTally {
  readonly chapter: Chapter
  readonly tally: Tally
}

/** What the tallies of a theme come to: its evidence is read as far as that decides something. */
function coverageOf(theme: Theme, tallies: readonly PlacedTally[], {minimum}: Measure): Coverage {
  let basis: Basis | undefined
  for (const {tally} of tallies) {
    if (basis === undefined || strength[basis] < strength[tally.basis]) basis = tally.basis
  }
  const isShown = (): boolean => hasAtLeast(minimum, piecesIn(tallies))
  return themeCoverage({
    theme,
    standing: standingOf(tallies, isShown),
    basis,
    expectations: theme.expectations.map((expectation) => {
      const speaking = tallies.filter(({tally}) => tally.expectations.has(expectation.id))
      const isShown = (): boolean => speaking.some(({tally}) => showsBeside(tally, expectation.id))
      return expectationCoverage({expectation, standing: standingOf(speaking, isShown), tallies})
    }),
    tallies
  })
}

function* piecesIn(tallies: readonly PlacedTally[]): Generator<Evidence> {
  for (const {tally} of tallies) yield* tally.evidence
}

interface Tallied {
  readonly tallies: readonly PlacedTally[]
}

type Late = 'blocks' | 'evidence' | 'kinds'

const themeCoverage = lazily<Omit<Coverage, Late> & Tallied, Pick<Coverage, Late>>({
  blocks: ({tallies}) =>
    sharesIn(tallies).flatMap(({section, share}) => share.speaking.map((at) => section.blocks[at]!)),
  evidence: ({tallies}) =>
    sharesIn(tallies).flatMap(({section, share}) => Array.from(share.evidence, (piece) => placed(section, piece))),
  kinds: ({tallies}) => differentIn(kindsIn(tallies))
})

function* kindsIn(tallies: readonly PlacedTally[]): Generator<string> {
  for (const {tally} of tallies) yield* tally.kinds
}

const expectationCoverage = lazily<
  Omit<ExpectationCoverage, 'first' | 'claims'> & Tallied,
  Pick<ExpectationCoverage, 'first' | 'claims'>
>({
  first({expectation, tallies}) {
    const share = sharesIn(tallies).find(({share}) => share.beside.has(expectation.id))
    return share && claimsOf(expectation, share)[0]
  },
  claims: ({expectation, tallies}) => sharesIn(tallies).flatMap((share) => claimsOf(expectation, share))
})

/** A section, and what it says and shows of a theme. */
interface PlacedShare {
  readonly section: Section
  readonly share: Share
}

const sharesIn = memo((tallies: readonly PlacedTally[]): readonly PlacedShare[] =>
  tallies.flatMap(({chapter, tally}) => tally.shares.map(([at, share]) => ({section: chapter.sections[at]!, share})))
)

const claimsOf = ({id}: Expectation, {section, share}: PlacedShare): readonly Placed<Claim>[] =>
  share.beside.has(id)
    ? share.claims.filter(([, claim]) => claim.expectation === id).map((claim) => placed(section, claim))
    : []

const placed = <Content>(
  {blocks}: Section,
  [at, content]: readonly [block: number, content: Content]
): Placed<Content> => ({
  base: blocks[at]!.base,
  content
})

/** Nothing speaks of what has no tallies. */
function standingOf(tallies: readonly PlacedTally[], isShown: () => boolean): Standing {
  if (tallies.length === 0) return 'absent'
  return isShown() ? 'evidenced' : 'claimed'
}

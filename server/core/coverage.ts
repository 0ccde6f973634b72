import type {Commentary, Expectation, Theme} from './commentary/model.ts'
import type {Basis, Chapter, Claim, Draft, Evidence, Section, SectionBlock} from './draft/model.ts'
import type {Placed} from './draft/placed.ts'
import {addCounts, strength, talliesOf, type Share, type Tally} from './draft/shares.ts'
import {once} from './text/memo.ts'

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
  /** The kinds of that evidence. */
  readonly kinds: ReadonlySet<string>
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
    const {standing, basis, kinds, expectations} = whole[at]!
    return {
      theme: covered.theme,
      standing,
      basis,
      kinds,
      get blocks() {
        return covered.blocks
      },
      get evidence() {
        return covered.evidence
      },
      expectations: covered.expectations.map((own, place) => ({
        expectation: own.expectation,
        standing: expectations[place]!.standing,
        get first() {
          return own.first
        },
        get claims() {
          return own.claims
        }
      }))
    }
  })

/** A chapter, and what it says and shows of a theme. */
interface PlacedTally {
  readonly chapter: Chapter
  readonly tally: Tally
}

/** What the tallies of a theme come to. Where the pieces stand is worked out only for who asks. */
function coverageOf(theme: Theme, tallies: readonly PlacedTally[], {minimum}: Measure): Coverage {
  const shares = once(() => sharesIn(tallies))
  const blocks = once(() => shares().flatMap(({section, share}) => share.speaking.map((at) => section.blocks[at]!)))
  const evidence = once(() =>
    shares().flatMap(({section, share}) => share.evidence.map((piece) => placed(section, piece)))
  )
  const kinds = new Set<string>()
  const pieces = new Map<string, number>()
  let [basis, spoken, shown]: [Basis | undefined, number, number] = [undefined, 0, 0]
  for (const {tally} of tallies) {
    if (basis === undefined || strength[basis] < strength[tally.basis]) basis = tally.basis
    spoken += tally.speaking
    shown += tally.evidence
    for (const kind of tally.kinds) kinds.add(kind)
    addCounts(pieces, tally.pieces)
  }
  return {
    theme,
    standing: standingOf(spoken, shown, minimum),
    basis,
    get blocks() {
      return blocks()
    },
    get evidence() {
      return evidence()
    },
    kinds,
    expectations: theme.expectations.map((expectation) =>
      expectationCoverage(expectation, pieces.get(expectation.id), shares)
    )
  }
}

/** A section, and what it says and shows of a theme. */
interface PlacedShare {
  readonly section: Section
  readonly share: Share
}

const sharesIn = (tallies: readonly PlacedTally[]): readonly PlacedShare[] =>
  tallies.flatMap(({chapter, tally}) => tally.shares.map(([at, share]) => ({section: chapter.sections[at]!, share})))

/** What all shares of a theme say of an expectation, beside which so many pieces stand; none where it is not spoken of. */
function expectationCoverage(
  expectation: Expectation,
  pieces: number | undefined,
  shares: () => readonly PlacedShare[]
): ExpectationCoverage {
  const {id} = expectation
  const claimsOf = ({section, share}: PlacedShare): readonly Placed<Claim>[] =>
    share.claims.filter(([, claim]) => claim.expectation === id).map((claim) => placed(section, claim))
  const speaking = ({share}: PlacedShare): boolean => share.pieces.has(id)
  const first = once(() => {
    const share = shares().find(speaking)
    return share && claimsOf(share)[0]
  })
  const claims = once(() => shares().filter(speaking).flatMap(claimsOf))
  return {
    expectation,
    standing: pieces === undefined ? 'absent' : standingOf(1, pieces, 1),
    get first() {
      return first()
    },
    get claims() {
      return claims()
    }
  }
}

const placed = <Content>(
  {blocks}: Section,
  [at, content]: readonly [block: number, content: Content]
): Placed<Content> => ({
  base: blocks[at]!.base,
  content
})

const standingOf = (spoken: number, pieces: number, minimum: number): Standing =>
  spoken === 0 ? 'absent' : pieces < minimum ? 'claimed' : 'evidenced'

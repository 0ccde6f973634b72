import type {Commentary, Expectation, Theme} from './commentary/model.ts'
import type {Basis, Claim, Draft, Evidence, Section, SectionBlock} from './draft/model.ts'
import type {Placed} from './draft/placed.ts'
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
  readonly claims: readonly Placed<Claim>[]
}

/** What counts: the kinds of evidence, and how many pieces a theme needs. */
export interface Measure {
  readonly kinds: readonly string[]
  readonly minimum: number
}

const strength: Readonly<Record<Basis, number>> = {mark: 3, heading: 2, wording: 1}

/**
 * How a draft stands towards each theme that it is about. Evidence counts for the themes of the block it stands in: all that are
 * known, but of those guessed from the wording only the best.
 */
export function measureCoverage(draft: Draft, commentary: Commentary, measure: Measure): readonly Coverage[] {
  const about = draft.frontMatter.themes?.map(({id}) => id)
  const themes = commentary.themes.filter(({id}) => about === undefined || about.includes(id))
  const shares = new Map<string, PlacedShare[]>(themes.map(({id}) => [id, []]))
  for (const section of draft.sections) {
    for (const share of sharesOf(section, measure.kinds)) shares.get(share.theme)?.push({section, share})
  }
  return themes.map((theme) => coverageOf(theme, shares.get(theme.id)!, measure))
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
        get claims() {
          return own.claims
        }
      }))
    }
  })

/** The themes of a block that count: of those guessed only the best, and only if the guess is sure enough. */
export const spokenOf = ({themes}: SectionBlock): SectionBlock['themes'] =>
  themes[0]?.basis === 'wording' ? themes.slice(0, 1).filter(({share = 1}) => sure <= share) : themes

/** A guess counts from this share of one, among all themes and none: chosen on labelled drafts not learnt from. */
const sure = 0.45

/** What a section says and shows of a theme; blocks are told by their indices. */
interface Share {
  readonly theme: string
  /** The strongest. */
  basis: Basis
  readonly speaking: number[]
  readonly kinds: Set<string>
  readonly evidence: (readonly [block: number, evidence: Evidence])[]
  readonly claims: (readonly [block: number, claim: Claim])[]
  /** How many pieces of evidence stand with the claims of each expectation. */
  readonly pieces: Map<string, number>
}

/** The shares of a section, remembered for as long as it says the same. */
function sharesOf(section: Section, kinds: readonly string[]): readonly Share[] {
  const before = remembered.get(section.identity)
  if (before?.kinds === kinds) return before.shares

  const shares = new Map<string, Share>()
  for (const [at, block] of section.blocks.entries()) {
    for (const {theme, basis} of spokenOf(block)) {
      const share = shares.get(theme) ?? {
        theme,
        basis,
        speaking: [],
        kinds: new Set<string>(),
        evidence: [],
        claims: [],
        pieces: new Map()
      }
      if (strength[share.basis] < strength[basis]) share.basis = basis
      addBlock(share, block, at, kinds)
      shares.set(theme, share)
    }
  }
  const now = [...shares.values()]
  remembered.set(section.identity, {kinds, shares: now})
  return now
}

const remembered = new WeakMap<object, {readonly kinds: readonly string[]; readonly shares: readonly Share[]}>()

function addBlock(share: Share, {content}: SectionBlock, at: number, kinds: readonly string[]): void {
  const counting = content.evidence.filter(({kind}) => kinds.includes(kind))
  share.speaking.push(at)
  for (const piece of counting) {
    share.kinds.add(piece.kind)
    share.evidence.push([at, piece])
  }
  for (const claim of content.claims) share.claims.push([at, claim])
  for (const id of new Set(content.claims.map(({expectation}) => expectation))) {
    share.pieces.set(id, (share.pieces.get(id) ?? 0) + counting.length)
  }
}

interface PlacedShare {
  readonly section: Section
  readonly share: Share
}

/** What all shares of a theme come to. Where the pieces stand is worked out only for who asks. */
function coverageOf(theme: Theme, shares: readonly PlacedShare[], {minimum}: Measure): Coverage {
  const blocks = once(() => shares.flatMap(({section, share}) => share.speaking.map((at) => section.blocks[at]!)))
  const evidence = once(() =>
    shares.flatMap(({section, share}) => share.evidence.map((piece) => placed(section, piece)))
  )
  const kinds = new Set<string>()
  const pieces = new Map<string, number>()
  let [basis, spoken, shown]: [Basis | undefined, number, number] = [undefined, 0, 0]
  for (const {share} of shares) {
    if (basis === undefined || strength[basis] < strength[share.basis]) basis = share.basis
    spoken += share.speaking.length
    shown += share.evidence.length
    for (const kind of share.kinds) kinds.add(kind)
    for (const [id, count] of share.pieces) pieces.set(id, (pieces.get(id) ?? 0) + count)
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

/** What all shares of a theme say of an expectation, beside which so many pieces stand; none where it is not spoken of. */
function expectationCoverage(
  expectation: Expectation,
  pieces: number | undefined,
  shares: readonly PlacedShare[]
): ExpectationCoverage {
  const {id} = expectation
  const claims = once(() =>
    shares.flatMap(({section, share}) =>
      !share.pieces.has(id)
        ? []
        : share.claims.filter(([, claim]) => claim.expectation === id).map((claim) => placed(section, claim))
    )
  )
  return {
    expectation,
    standing: pieces === undefined ? 'absent' : standingOf(1, pieces, 1),
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

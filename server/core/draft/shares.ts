import {asFarAsAsked, differentIn} from '../text/as-far-as-asked.ts'
import {memoByKey} from '../text/memo.ts'
import type {Basis, Chapter, Claim, Evidence, Section, SectionBlock} from './model.ts'
import {spokenOf} from './spoken.ts'

/** What a section says and shows of a theme; blocks are told by their indices. */
export interface Share {
  readonly theme: string
  /** The kinds of evidence that count. */
  readonly kinds: readonly string[]
  /** The strongest. */
  basis: Basis
  readonly speaking: number[]
  readonly claims: (readonly [block: number, claim: Claim])[]
  /** The blocks that speak of each expectation. */
  readonly beside: Map<string, SectionBlock[]>
  /** What counts as evidence: read only as far as somebody asks. */
  readonly evidence: Iterable<readonly [block: number, evidence: Evidence]>
}

/** What the sections of a chapter say and show of a theme; each share with the index of its section. */
export interface Tally {
  readonly theme: string
  basis: Basis
  /** The expectations that are spoken of. */
  readonly expectations: Set<string>
  readonly shares: (readonly [section: number, share: Share])[]
  readonly evidence: Iterable<Evidence>
  /** The kinds of the evidence, in the order in which they are met. */
  readonly kinds: Iterable<string>
}

/** How well a theme is known that is known in this way. */
export const strength: Readonly<Record<Basis, number>> = {mark: 3, heading: 2, wording: 1}

/** What a chapter says and shows, theme by theme, for as long as it says the same; only these kinds of evidence count. */
export const talliesOf = lastingFor((kinds, {sections}: Chapter): readonly Tally[] => {
  const tallies = new Map<string, Tally>()
  for (const [at, section] of sections.entries()) {
    for (const share of sharesOf(kinds, section)) {
      const {theme, basis} = share
      const tally = tallies.get(theme) ?? tallyOf(theme, basis)
      if (strength[tally.basis] < strength[basis]) tally.basis = basis
      for (const id of share.beside.keys()) tally.expectations.add(id)
      tally.shares.push([at, share])
      tallies.set(theme, tally)
    }
  }
  return [...tallies.values()]
})

function tallyOf(theme: string, basis: Basis): Tally {
  const shares: Tally['shares'] = []
  const evidence = asFarAsAsked(() => piecesIn(shares))
  const kinds = differentIn(kindsIn(evidence))
  return {theme, basis, expectations: new Set(), shares, evidence, kinds}
}

function* piecesIn(shares: Tally['shares']): Generator<Evidence> {
  for (const [, share] of shares) for (const [, piece] of share.evidence) yield piece
}

function* kindsIn(evidence: Iterable<Evidence>): Generator<string> {
  for (const {kind} of evidence) yield kind
}

/** Whether a chapter shows anything in a block that speaks of an expectation. */
export const showsBeside = (tally: Tally, expectation: string): boolean =>
  shownInTally(tally, expectation, () =>
    tally.shares.some(([, share]) => {
      const blocks = share.beside.get(expectation)
      return (
        blocks !== undefined &&
        shownInShare(share, expectation, () => blocks.some((block) => countingIn(block, share.kinds).length > 0))
      )
    })
  )

const shownInTally = memoByKey<Tally, boolean>()
const shownInShare = memoByKey<Share, boolean>()

const sharesOf = lastingFor((kinds, {blocks}: Section): readonly Share[] => {
  const shares = new Map<string, Share>()
  for (const [at, block] of blocks.entries()) {
    for (const {theme, basis} of spokenOf(block)) {
      const share = shares.get(theme) ?? shareOf(theme, basis, blocks, kinds)
      if (strength[share.basis] < strength[basis]) share.basis = basis
      addBlock(share, block, at)
      shares.set(theme, share)
    }
  }
  return [...shares.values()]
})

function shareOf(theme: string, basis: Basis, blocks: readonly SectionBlock[], kinds: readonly string[]): Share {
  const speaking: number[] = []
  const evidence = asFarAsAsked(() => piecesOf(blocks, speaking, kinds))
  return {theme, kinds, basis, speaking, claims: [], beside: new Map(), evidence}
}

function* piecesOf(
  blocks: readonly SectionBlock[],
  speaking: readonly number[],
  kinds: readonly string[]
): Generator<readonly [block: number, evidence: Evidence]> {
  for (const at of speaking) for (const piece of countingIn(blocks[at]!, kinds)) yield [at, piece]
}

function addBlock({speaking, claims, beside}: Share, block: SectionBlock, at: number): void {
  speaking.push(at)
  for (const claim of block.content.claims) {
    claims.push([at, claim])
    const blocks = beside.get(claim.expectation)
    if (!blocks) beside.set(claim.expectation, [block])
    else if (blocks.at(-1) !== block) blocks.push(block)
  }
}

const countingIn = ({content}: SectionBlock, kinds: readonly string[]): readonly Evidence[] =>
  content.evidence.filter(({kind}) => kinds.includes(kind))

/** A count that is remembered by what it is a count of, and for the kinds that were asked for last. */
function lastingFor<Counted extends {readonly identity: object}, Count>(
  count: (kinds: readonly string[], counted: Counted) => Count
): (kinds: readonly string[], counted: Counted) => Count {
  const known = new WeakMap<object, {readonly kinds: readonly string[]; readonly count: Count}>()

  return (kinds, counted) => {
    const before = known.get(counted.identity)
    if (before?.kinds === kinds) return before.count

    const now = {kinds, count: count(kinds, counted)}
    known.set(counted.identity, now)
    return now.count
  }
}

import type {Basis, Chapter, Claim, Evidence, Section, SectionBlock} from './model.ts'
import {spokenOf} from './spoken.ts'

/** What a section says and shows of a theme; blocks are told by their indices. */
export interface Share {
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

/** What the sections of a chapter say and show of a theme, counted; each share with the index of its section. */
export interface Tally {
  readonly theme: string
  basis: Basis
  speaking: number
  evidence: number
  readonly kinds: Set<string>
  readonly pieces: Map<string, number>
  readonly shares: (readonly [section: number, share: Share])[]
}

/** How well a theme is known that is known in this way. */
export const strength: Readonly<Record<Basis, number>> = {mark: 3, heading: 2, wording: 1}

/** What a chapter says and shows, theme by theme, for as long as it says the same; only these kinds of evidence count. */
export const talliesOf = lastingFor((kinds, {sections}: Chapter): readonly Tally[] => {
  const tallies = new Map<string, Tally>()
  for (const [at, section] of sections.entries()) {
    for (const share of sharesOf(kinds, section)) {
      const {theme, basis} = share
      const tally = tallies.get(theme) ?? {
        theme,
        basis,
        speaking: 0,
        evidence: 0,
        kinds: new Set<string>(),
        pieces: new Map<string, number>(),
        shares: []
      }
      addShare(tally, share, at)
      tallies.set(theme, tally)
    }
  }
  return [...tallies.values()]
})

function addShare(tally: Tally, share: Share, at: number): void {
  if (strength[tally.basis] < strength[share.basis]) tally.basis = share.basis
  tally.speaking += share.speaking.length
  tally.evidence += share.evidence.length
  for (const kind of share.kinds) tally.kinds.add(kind)
  addCounts(tally.pieces, share.pieces)
  tally.shares.push([at, share])
}

/** Adds counts to others. */
export function addCounts(counts: Map<string, number>, more: ReadonlyMap<string, number>): void {
  for (const [name, count] of more) counts.set(name, (counts.get(name) ?? 0) + count)
}

const sharesOf = lastingFor((kinds, {blocks}: Section): readonly Share[] => {
  const shares = new Map<string, Share>()
  for (const [at, block] of blocks.entries()) {
    for (const {theme, basis} of spokenOf(block)) {
      const share = shares.get(theme) ?? {
        theme,
        basis,
        speaking: [],
        kinds: new Set<string>(),
        evidence: [],
        claims: [],
        pieces: new Map<string, number>()
      }
      if (strength[share.basis] < strength[basis]) share.basis = basis
      addBlock(share, block, at, kinds)
      shares.set(theme, share)
    }
  }
  return [...shares.values()]
})

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

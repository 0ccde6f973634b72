import type {Commentary, Expectation, Theme} from './commentary/model.ts'
import type {Basis, Claim, Draft, Evidence, SectionBlock} from './draft/model.ts'
import type {Placed} from './draft/placed.ts'

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
  const speaking = new Map<string, {readonly block: SectionBlock; readonly basis: Basis}[]>()
  for (const {blocks} of draft.sections) {
    for (const block of blocks) {
      for (const {theme, basis} of spokenOf(block)) {
        const others = speaking.get(theme)
        if (others) others.push({block, basis})
        else speaking.set(theme, [{block, basis}])
      }
    }
  }
  const about = draft.frontMatter.themes?.map(({id}) => id)
  return commentary.themes
    .filter(({id}) => about === undefined || about.includes(id))
    .map((theme) => coverageOf(theme, speaking.get(theme.id) ?? [], measure))
}

/** The themes of a block that count: of those guessed only the best, and only if the guess is sure enough. */
export const spokenOf = ({themes}: SectionBlock): SectionBlock['themes'] =>
  themes[0]?.basis === 'wording' ? themes.slice(0, 1).filter(({share = 1}) => sure <= share) : themes

/** A guess counts from this share of one, among all themes and none: chosen on labelled drafts not learnt from. */
const sure = 0.45

function coverageOf(
  theme: Theme,
  speaking: readonly {readonly block: SectionBlock; readonly basis: Basis}[],
  {kinds, minimum}: Measure
): Coverage {
  const blocks = speaking.map(({block}) => block)
  const counting = ({content}: SectionBlock): readonly Evidence[] =>
    content.evidence.filter(({kind}) => kinds.includes(kind))
  const evidence = blocks.flatMap((block) => counting(block).map((content) => ({base: block.base, content})))
  const expectations = theme.expectations.map((expectation): ExpectationCoverage => {
    const claiming = blocks.filter(({content}) => content.claims.some((claim) => claim.expectation === expectation.id))
    const claims = claiming.flatMap(({base, content}) =>
      content.claims.filter((claim) => claim.expectation === expectation.id).map((claim) => ({base, content: claim}))
    )
    return {expectation, claims, standing: standingOf(claiming.length, claiming.flatMap(counting).length, 1)}
  })

  return {
    theme,
    blocks,
    evidence,
    expectations,
    standing: standingOf(blocks.length, evidence.length, minimum),
    basis: speaking.map(({basis}) => basis).sort((one, other) => strength[other] - strength[one])[0]
  }
}

const standingOf = (spoken: number, pieces: number, minimum: number): Standing =>
  spoken === 0 ? 'absent' : pieces < minimum ? 'claimed' : 'evidenced'

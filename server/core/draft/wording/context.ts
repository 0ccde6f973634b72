/** What a block's words say for each theme and for none, and how many words there are. */
export interface BlockScores {
  readonly scores: readonly number[]
  readonly length: number
}

/** How much the other blocks of a section say of a block, and how fast that fades with each block between. */
const share = 0.3
const reach = 1.5

/** Blocks further away than this say nothing. */
const furthest = 8

/** A block with so many words speaks with its full voice. */
const fullLength = 80

/** The blocks of a section that a block hears, itself among them. */
export const heardBy = (blocks: readonly BlockScores[], at: number): readonly BlockScores[] =>
  blocks.slice(Math.max(0, at - furthest), at + furthest + 1)

/** The place of a block among those that it hears. */
export const placeAmong = (at: number): number => Math.min(at, furthest)

/** The scores of a block that hears its neighbours: sections mostly keep to their theme. */
export function withNeighbours(blocks: readonly BlockScores[], at: number): readonly number[] {
  const {scores} = blocks[at]!
  const heard = scores.map(() => 0)
  let voices = 0.5
  for (const [other, {scores, length}] of blocks.entries()) {
    if (other === at) continue
    const voice = Math.exp(-Math.abs(at - other) / reach) * Math.min(1, length / fullLength)
    voices += voice
    scores.forEach((score, theme) => (heard[theme]! += voice * score))
  }
  return scores.map((score, theme) => score + (share * heard[theme]!) / voices)
}

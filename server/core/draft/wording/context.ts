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

/** The scores of the blocks of a section, in which each hears its neighbours: sections mostly keep to their theme. */
export const withNeighbours = (blocks: readonly BlockScores[]): readonly (readonly number[])[] =>
  blocks.map(({scores}, at) => {
    const heard = scores.map(() => 0)
    let voices = 0.5
    for (let other = Math.max(0, at - furthest); other <= at + furthest && other < blocks.length; other++) {
      if (other === at) continue
      const voice = Math.exp(-Math.abs(at - other) / reach) * Math.min(1, blocks[other]!.length / fullLength)
      voices += voice
      blocks[other]!.scores.forEach((score, theme) => (heard[theme]! += voice * score))
    }
    return scores.map((score, theme) => score + (share * heard[theme]!) / voices)
  })

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

/** How loud a block is that stands so far away. */
const fading = Array.from({length: furthest + 1}, (_, distance) => Math.exp(-distance / reach))

/** A block with so many words speaks with its full voice. */
const fullLength = 80

/** Whether a block hears the same at a place in one section as at a place in another. */
export function hearsSame(
  some: readonly BlockScores[],
  place: number,
  others: readonly BlockScores[],
  at: number
): boolean {
  for (let away = -furthest; away <= furthest; away++) if (some[place + away] !== others[at + away]) return false
  return true
}

/** The scores of a block that hears its neighbours: sections mostly keep to their theme. */
export function withNeighbours(blocks: readonly BlockScores[], at: number): readonly number[] {
  const {scores} = blocks[at]!
  const heard = scores.map(() => 0)
  let voices = 0.5
  for (let other = Math.max(0, at - furthest); other < Math.min(blocks.length, at + furthest + 1); other++) {
    if (other === at) continue
    const {scores, length} = blocks[other]!
    const voice = fading[Math.abs(at - other)]! * Math.min(1, length / fullLength)
    voices += voice
    for (let theme = 0; theme < heard.length; theme++) heard[theme]! += voice * scores[theme]!
  }
  return scores.map((score, theme) => score + (share * heard[theme]!) / voices)
}

/** What a block's words say for each theme and for none, and how loud it is to its neighbours. */
export interface BlockScores {
  readonly scores: readonly number[]
  /** One, or less for a block of few words. */
  readonly voice: number
}

/** How much the other blocks of a section say of a block, and how fast that fades with each block between. */
const share = 0.3
const reach = 1.5

/** Blocks further away than this say nothing. */
const furthest = 8

/** How loud a block is that stands so far away. */
const fading = Array.from({length: furthest + 1}, (_, distance) => Math.exp(-distance / reach))

/** How loud a block of such a length is. */
export const voiceOf = (length: number): number => Math.min(1, length / 80)

/** Whether two blocks say the same to their neighbours. */
export const soundSame = (one: BlockScores, other: BlockScores): boolean =>
  one.voice === other.voice && one.scores.every((score, at) => score === other.scores[at])

/**
 * Where a block stood, by its place now, that hears the same as it did there; nothing for a block that hears something
 * new. Blocks that stand as far as before from the beginning or from the end are taken for the same.
 */
export function hearingSame(
  before: readonly BlockScores[],
  now: readonly BlockScores[]
): (at: number) => number | undefined {
  const added = now.length - before.length
  const most = Math.min(before.length, now.length)
  let [front, back] = [0, 0]
  while (front < most && before[front] === now[front]) front++
  if (added === 0 && front === most) return (at) => at

  while (back < most && before.at(-1 - back) === now.at(-1 - back)) back++
  return (at) => {
    if (at + furthest < front) return at
    return now.length - back <= at - furthest ? at - added : undefined
  }
}

/** The scores of a block that hears its neighbours: sections mostly keep to their theme. */
export function withNeighbours(blocks: readonly BlockScores[], at: number): readonly number[] {
  const {scores} = blocks[at]!
  const heard = scores.map(() => 0)
  let voices = 0.5
  for (let other = Math.max(0, at - furthest); other < Math.min(blocks.length, at + furthest + 1); other++) {
    if (other === at) continue
    const {scores, voice} = blocks[other]!
    const loud = fading[Math.abs(at - other)]! * voice
    voices += loud
    for (let theme = 0; theme < heard.length; theme++) heard[theme]! += loud * scores[theme]!
  }
  return scores.map((score, theme) => score + (share * heard[theme]!) / voices)
}

import type {Commentary} from '../commentary/model.ts'
import {placesBefore} from '../text/in-row.ts'
import {memo, once} from '../text/memo.ts'
import type {Block, BlockTheme, Heading, SectionBlock} from './model.ts'
import type {Placed} from './placed.ts'
import {hearingSame, soundSame, voiceOf, withNeighbours, type BlockScores} from './wording/context.ts'
import {createBlockFeatures, createHeadingFeatures} from './wording/features.ts'
import {guess} from './wording/guess.ts'
import {silence, sumOf, weigh, weightsFor, type Weights} from './wording/weights.ts'

/** A block, and the themes that are known for it: none known is `undefined`, known to be none is empty. */
export interface KnownBlock extends Placed<Block> {
  readonly known: readonly BlockTheme[] | undefined
}

/** What was read of the blocks of a section under some headings. */
interface ReadRow {
  readonly headings: readonly Heading[]
  readonly blocks: readonly KnownBlock[]
  readonly scores: readonly BlockScores[]
  readonly read: readonly SectionBlock[]
}

/**
 * A reader of the themes that the blocks of a section speak of: the known ones, else a guess by their wording, by
 * the headings they stand under, the innermost last, and by their neighbours.
 */
export function createWordingReader(
  commentary: Commentary,
  weights: Weights = weightsFor(commentary)
): (headings: readonly Heading[], blocks: readonly KnownBlock[]) => readonly SectionBlock[] {
  const featuresOfBlock = createBlockFeatures(commentary)
  const featuresOfHeading = createHeadingFeatures(commentary)
  const readBlock = memo((block: Block) => weigh(featuresOfBlock(block), weights))
  const readHeading = memo((heading: Heading) => weigh(featuresOfHeading(heading, 'heading'), weights))
  const readOuter = memo((heading: Heading) => weigh(featuresOfHeading(heading, 'outer'), weights))
  const rows = new WeakMap<object, ReadRow>()
  /** By what the row of a section without a heading is remembered. */
  const opening = {}

  /** What the headings say for the themes; the blocks below say theirs on top of it. */
  const scoresAbove = (headings: readonly Heading[]): readonly number[] =>
    headings.reduce(
      (scores, heading, at) => sumOf(scores, (at < headings.length - 1 ? readOuter : readHeading)(heading)),
      silence(weights.themes)
    )

  /** What the blocks say; of a block that was edited and says the same as before, what it said before. */
  function scoresIn(
    blocks: readonly KnownBlock[],
    headings: readonly Heading[],
    last?: ReadRow
  ): readonly BlockScores[] {
    const placeBefore = placesBefore(last?.blocks ?? [], blocks, (one, other) => one.content === other.content)
    const above = once(() => scoresAbove(headings))
    return blocks.map(({content}, at) => {
      const place = placeBefore(at)
      if (place !== undefined) return last!.scores[place]!

      const now = {scores: sumOf(above(), readBlock(content)), voice: voiceOf(content.prose.length)}
      const before = last?.scores[at]
      return before && soundSame(before, now) ? before : now
    })
  }

  return (headings, blocks) => {
    if (blocks.every(({known}) => known !== undefined))
      return blocks.map(({base, content, known}) => ({base, content, themes: known!}))

    const place = headings.at(-1) ?? opening
    const before = rows.get(place)
    const last = before && areSame(before.headings, headings) ? before : undefined
    const scores = scoresIn(blocks, headings, last)
    const placeBefore = hearingSame(last?.scores ?? [], scores)
    const read = blocks.map(({base, content, known}, at): SectionBlock => {
      if (known) return {base, content, themes: known}
      const before = placeBefore(at) ?? -1
      const [block, same] = [last?.blocks[before], last?.read[before]]
      if (!same || block?.content !== content || block.known) return {base, content, themes: guessAt(at)}
      return same.base === base ? same : {base, content, themes: same.themes}
    })
    rows.set(place, {headings, blocks, scores, read})
    return read

    function guessAt(at: number): readonly BlockTheme[] {
      return guess(withNeighbours(scores, at), readBlock(blocks[at]!.content), weights.themes)
    }
  }
}

const areSame = (some: readonly object[], others: readonly object[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at])

import type {Commentary} from '../commentary/model.ts'
import {memo} from '../text/memo.ts'
import type {Block, BlockTheme, Heading, SectionBlock} from './model.ts'
import type {Placed} from './placed.ts'
import {withNeighbours} from './wording/context.ts'
import {createBlockFeatures, createHeadingFeatures} from './wording/features.ts'
import {guess} from './wording/guess.ts'
import {sumOf, weigh, weightsFor, type Weights} from './wording/weights.ts'

/** A block, and the themes that are known for it: none known is `undefined`, known to be none is empty. */
export interface KnownBlock extends Placed<Block> {
  readonly known: readonly BlockTheme[] | undefined
}

/** What was guessed of a section's blocks, for as long as none of them nor the headings over them change. */
interface Remembered {
  readonly from: readonly object[]
  readonly guesses: readonly (readonly BlockTheme[])[]
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
  const remembered = new WeakMap<Block, Remembered>()

  function guessAll(headings: readonly Heading[], blocks: readonly Block[]): readonly (readonly BlockTheme[])[] {
    const from = [...headings, ...blocks]
    const before = remembered.get(blocks[0]!)
    if (before?.from.length === from.length && before.from.every((one, at) => one === from[at])) return before.guesses

    const above = [...headings.slice(0, -1).flatMap(readOuter), ...headings.slice(-1).flatMap(readHeading)]
    const weighed = blocks.map(readBlock)
    const scores = withNeighbours(
      blocks.map(({prose}, at) => ({scores: sumOf(weights.themes, [...above, ...weighed[at]!]), length: prose.length}))
    )
    const guesses = blocks.map((_, at) => guess(scores[at]!, weighed[at]!, weights.themes))
    remembered.set(blocks[0]!, {from, guesses})
    return guesses
  }

  return (headings, blocks) => {
    const open = blocks.some(({known}) => known === undefined)
    const guesses = open
      ? guessAll(
          headings,
          blocks.map(({content}) => content)
        )
      : []
    return blocks.map(({base, content, known}, at) => ({base, content, themes: known ?? guesses[at]!}))
  }
}

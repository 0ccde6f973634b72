import type {Commentary} from '../commentary/model.ts'
import {memo, once} from '../text/memo.ts'
import type {Block, BlockTheme, Heading, SectionBlock} from './model.ts'
import type {Placed} from './placed.ts'
import {hearsSame, withNeighbours, type BlockScores} from './wording/context.ts'
import {createBlockFeatures, createHeadingFeatures} from './wording/features.ts'
import {guess} from './wording/guess.ts'
import {silence, sumOf, weigh, weightsFor, type Weights} from './wording/weights.ts'

/** A block, and the themes that are known for it: none known is `undefined`, known to be none is empty. */
export interface KnownBlock extends Placed<Block> {
  readonly known: readonly BlockTheme[] | undefined
}

/** What the words of a block say for the themes, for as long as the headings over it stay. */
interface Scored extends BlockScores {
  readonly headings: readonly Heading[]
}

/** What was guessed of a block, for as long as the blocks that it hears say the same. */
interface Guessed {
  readonly all: readonly BlockScores[]
  readonly at: number
  readonly themes: readonly BlockTheme[]
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
  const scored = new WeakMap<Block, Scored>()
  const guessed = new WeakMap<Block, Guessed>()

  /** What the headings say for the themes; the blocks below say theirs on top of it. */
  const scoresAbove = (headings: readonly Heading[]): readonly number[] =>
    headings.reduce(
      (scores, heading, at) => sumOf(scores, (at < headings.length - 1 ? readOuter : readHeading)(heading)),
      silence(weights.themes)
    )

  function scoresOf(block: Block, headings: readonly Heading[], above: () => readonly number[]): BlockScores {
    const before = scored.get(block)
    if (before && areSame(before.headings, headings)) return before

    const now = {scores: sumOf(above(), readBlock(block)), length: block.prose.length, headings}
    scored.set(block, now)
    return now
  }

  function guessOf(block: Block, all: readonly BlockScores[], at: number): readonly BlockTheme[] {
    const before = guessed.get(block)
    if (before && hearsSame(before.all, before.at, all, at)) return before.themes

    const themes = guess(withNeighbours(all, at), readBlock(block), weights.themes)
    guessed.set(block, {all, at, themes})
    return themes
  }

  return (headings, blocks) => {
    const isOpen = blocks.some(({known}) => known === undefined)
    const above = once(() => scoresAbove(headings))
    const scores = isOpen ? blocks.map(({content}) => scoresOf(content, headings, above)) : []
    return blocks.map(({base, content, known}, at) => ({
      base,
      content,
      themes: known ?? guessOf(content, scores, at)
    }))
  }
}

const areSame = (some: readonly object[], others: readonly object[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at])

import type {Commentary} from '../../server/core/commentary/model.ts'
import {headingsOverEach} from '../../server/core/draft/headings-over.ts'
import {spanOf} from '../../server/core/draft/placed.ts'
import {createWordingReader} from '../../server/core/draft/wording.ts'
import type {Weights} from '../../server/core/draft/wording/weights.ts'
import type {LabelledSections} from './samples.ts'

/** How many blocks were guessed rightly, and of those that have a theme how many within the best two guesses. */
export interface Tally {
  readonly all: number
  readonly right: number
  readonly some: number
  readonly bestTwo: number
}

/** How well weights guess the themes of a draft's blocks, as if no mark or heading told them. */
export function bestOfEach({sections, themesOf}: LabelledSections, commentary: Commentary, weights: Weights): Tally {
  const read = createWordingReader(commentary, weights)
  const over = headingsOverEach(sections)
  const tally = {all: 0, right: 0, some: 0, bestTwo: 0}
  sections.forEach(({blocks}, at) => {
    for (const block of read(
      over[at]!,
      blocks.map(({base, content}) => ({base, content, known: undefined}))
    )) {
      const expected = themesOf(spanOf(block).start)
      const guessed = block.themes.map(({theme}) => theme)
      tally.all++
      if (expected.length > 0 ? expected.includes(guessed[0] ?? '') : guessed.length === 0) tally.right++
      if (expected.length === 0) continue

      tally.some++
      if (guessed.slice(0, 2).some((theme) => expected.includes(theme))) tally.bestTwo++
    }
  })
  return tally
}

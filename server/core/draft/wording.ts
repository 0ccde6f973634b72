import type {Commentary} from '../commentary/model.ts'
import type {Block, BlockTheme, Heading, SectionBlock} from './model.ts'
import type {Placed} from './placed.ts'

/** A block, and the themes that are known for it: none known is `undefined`, known to be none is empty. */
export interface KnownBlock extends Placed<Block> {
  readonly known: readonly BlockTheme[] | undefined
}

/** A reader of the themes that the blocks of a section speak of: the known ones, else a guess by their wording. */
export function createWordingReader(
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  _commentary: Commentary
): (heading: Heading | undefined, blocks: readonly KnownBlock[]) => readonly SectionBlock[] {
  return (_heading, blocks) =>
    blocks.map(({base, content, known}) => ({
      base,
      content,
      themes: known ?? guess(content)
    }))
}

function guess({claims}: Block): readonly BlockTheme[] {
  const counts = new Map<string, number>()
  for (const {theme} of claims) counts.set(theme, (counts.get(theme) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one).map(([theme]) => ({theme, basis: 'wording'}))
}

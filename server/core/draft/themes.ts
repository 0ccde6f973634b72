import type {Commentary} from '../commentary/model.ts'
import {createHeadingReader} from './heading-themes.ts'
import {headingsOver} from './headings-over.ts'
import type {Mark, ThemeMark} from './marks.ts'
import type {Basis, BlockTheme, Heading, Section, SectionBlock} from './model.ts'
import type {Placed} from './placed.ts'
import type {UnthemedSection} from './read.ts'
import {createWordingReader, type KnownBlock} from './wording.ts'
import {createTurnReader} from './wording/turn.ts'

/** Themes that are known for as long as the section they were given in lasts. */
interface Known {
  readonly depth: number
  readonly basis: Basis
  /** Nothing where a heading turns from the themes above it and names none itself. */
  readonly themes: readonly string[] | undefined
}

/**
 * A reader of the themes of sections. A mark is stronger than a heading, a heading than the section above, and all
 * of them than the wording. A mark holds for the sections below its own too, whatever their headings; the theme of a
 * heading holds for those below whose headings do not turn from it.
 */
export function createThemeReader(
  commentary: Commentary
): (sections: readonly UnthemedSection[]) => readonly Section[] {
  const ids = new Set(commentary.themes.map(({id}) => id))
  const themesOfHeading = createHeadingReader(commentary)
  const readWording = createWordingReader(commentary)
  const turnsFrom = createTurnReader(commentary)

  /** What is known under a heading: what it names, or that it turns from what is known above. */
  function withHeading(known: readonly Known[], heading: Heading): readonly Known[] {
    const named = themesOfHeading(heading.title)
    const above = known.at(-1)
    const turns = named.length === 0 && above?.basis === 'heading' && above.themes && turnsFrom(heading, above.themes)
    if (named.length === 0 && !turns) return known
    return [...known, {depth: heading.depth, basis: 'heading', themes: turns ? undefined : named}]
  }

  return (sections) => {
    let known: readonly Known[] = []

    const over = headingsOver(sections)

    const themed = sections.map(({heading, items}, at) => {
      const depth = heading?.content.depth ?? 0
      known = known.filter((outer) => outer.depth < depth)
      if (heading) known = withHeading(known, heading.content)

      const marks: Placed<Mark>[] = []
      const blocks: KnownBlock[] = []
      for (const {base, content} of items) {
        if (!('mark' in content)) {
          blocks.push({base, content, known: themesOf(known)})
          continue
        }
        marks.push({base, content})
        if (content.mark === 'theme') known = withMark(known, content, depth, ids)
      }
      return {heading, known: blocks[0]?.known ?? themesOf(known), marks, blocks: readWording(over[at]!, blocks)}
    })
    return withFootnotes(themed)
  }
}

/** What is known, and that the author marks themes here; a mark that names no theme we know changes nothing. */
function withMark(
  known: readonly Known[],
  {themes}: ThemeMark,
  depth: number,
  ids: ReadonlySet<string>
): readonly Known[] {
  const named = themes.map(({id}) => id).filter((id) => ids.has(id))
  if (named.length === 0 && !themes.some(({id}) => id === 'none')) return known
  return [
    ...known.filter((other) => other.basis !== 'mark' || other.depth < depth),
    {depth, basis: 'mark', themes: named}
  ]
}

/** The themes that are known where these hold: by the innermost mark, else by the innermost heading. */
function themesOf(known: readonly Known[]): readonly BlockTheme[] | undefined {
  const holds = known.findLast(({basis}) => basis === 'mark') ?? known.at(-1)
  return holds?.themes?.map((theme) => ({theme, basis: holds.basis}))
}

/** The same sections, in which footnotes speak of the themes of the blocks that call them. */
function withFootnotes(sections: readonly Section[]): readonly Section[] {
  const callers = new Map<string, SectionBlock>()
  for (const block of sections.flatMap(({blocks}) => blocks)) {
    for (const label of block.content.calls) if (!callers.has(label)) callers.set(label, block)
  }
  if (callers.size === 0) return sections

  const called = (block: SectionBlock): SectionBlock => {
    const caller = block.content.footnote === undefined ? undefined : callers.get(block.content.footnote)
    return caller ? {...block, themes: caller.themes} : block
  }
  return sections.map((section) =>
    section.blocks.some(({content}) => content.footnote !== undefined)
      ? {...section, blocks: section.blocks.map(called)}
      : section
  )
}

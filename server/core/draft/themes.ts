import type {Commentary} from '../commentary/model.ts'
import {inRow} from '../text/in-row.ts'
import {memo} from '../text/memo.ts'
import {headingReaderOf} from './heading-themes.ts'
import {createFootnoteReader} from './footnotes.ts'
import {headingsOver, withOpen} from './headings-over.ts'
import type {Mark, ThemeMark} from './marks.ts'
import type {Basis, BlockTheme, Heading, Section} from './model.ts'
import type {Placed} from './placed.ts'
import type {SectionBody, UnthemedSection} from './sections.ts'
import {movedSection, placeSection} from './place-section.ts'
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
  const themesOfTitle = headingReaderOf(commentary)
  const themesOfHeading = memo(({title}: Heading) => themesOfTitle(title))
  const readWording = createWordingReader(commentary)
  const turnsFrom = createTurnReader(commentary)
  const themeFootnotes = createFootnoteReader()

  /** What is known under a heading: what it names, or that it turns from what is known above. */
  function withHeading(known: readonly Known[], heading: Heading): readonly Known[] {
    const named = themesOfHeading(heading)
    const above = known.at(-1)
    const turns = named.length === 0 && above?.basis === 'heading' && above.themes && turnsFrom(heading, above.themes)
    if (named.length === 0 && !turns) return known
    return [...known, {depth: heading.depth, basis: 'heading', themes: turns ? undefined : named}]
  }

  function readSection(
    {base, body, span}: UnthemedSection,
    before: readonly Known[],
    above: readonly Heading[]
  ): Themed {
    const depth = body.heading?.content.depth ?? 0
    const open = withOpen(above, body.heading?.content)
    let known: readonly Known[] = before.filter((outer) => outer.depth < depth)
    if (body.heading) known = withHeading(known, body.heading.content)

    const marks: Placed<Mark>[] = []
    const blocks: KnownBlock[] = []
    for (const {base: place, content} of body.items) {
      if (!('mark' in content)) {
        blocks.push({base: place, content, known: themesOf(known)})
        continue
      }
      marks.push({base: place, content})
      if (content.mark === 'theme') known = withMark(known, content, depth, ids)
    }
    const content = {
      heading: body.heading,
      known: blocks[0]?.known ?? themesOf(known),
      marks,
      blocks: readWording(headingsOver(open), blocks)
    }
    return {section: placeSection(content, base, span), before, above, after: known, open}
  }

  const inTurn = inRow<UnthemedSection, Themed>((one, other) => one.body === other.body)
  /** As sections were when they were read; what a fence took in is asked for again. */
  const remembered = new WeakMap<SectionBody, Themed>()

  return (sections) => {
    let known: readonly Known[] = nothing
    let open: readonly Heading[] = nothing

    const themed = inTurn(sections, (unthemed, beside) => {
      const last = beside ?? remembered.get(unthemed.body)
      const stays = last && areSame(last.above, open) && areKnownAlike(last.before, known)
      const now = stays ? movedTo(unthemed, last) : readSection(unthemed, known, open)
      if (!stays) remembered.set(unthemed.body, now)
      known = now.after
      open = now.open
      return now
    })
    return themeFootnotes(themed.map(({section}) => section))
  }
}

const nothing: readonly never[] = []

/** A section with its themes, and what they followed from besides its words. */
interface Themed {
  readonly section: Section
  /** What is known before it, and the headings that are open there. */
  readonly before: readonly Known[]
  readonly above: readonly Heading[]
  /** The same behind it. */
  readonly after: readonly Known[]
  readonly open: readonly Heading[]
}

/** The same where it now stands. */
function movedTo({base, span}: UnthemedSection, themed: Themed): Themed {
  const section = movedSection(themed.section, base, span)
  return section === themed.section ? themed : {...themed, section}
}

const areSame = (some: readonly Heading[], others: readonly Heading[]): boolean =>
  some === others || (some.length === others.length && some.every((heading, at) => heading === others[at]))

const areKnownAlike = (some: readonly Known[], others: readonly Known[]): boolean =>
  some === others ||
  (some.length === others.length &&
    some.every((one, at) => {
      const other = others[at]!
      return (
        one === other ||
        (one.depth === other.depth && one.basis === other.basis && one.themes?.join() === other.themes?.join())
      )
    }))

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

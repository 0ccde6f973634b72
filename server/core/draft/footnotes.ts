import {once} from '../text/memo.ts'
import type {BlockTheme, Section} from './model.ts'

/** The blocks of a section that call footnotes, and those that stand in one, by their indices. */
interface Notes {
  readonly calling: readonly {readonly labels: readonly string[]; readonly themes: readonly BlockTheme[]}[]
  readonly standing: readonly {readonly at: number; readonly label: string}[]
}

/** A section whose footnotes have themes, and the section and the themes that it was made of. */
interface Themed {
  readonly from: Section
  readonly themes: readonly (readonly BlockTheme[] | undefined)[]
  readonly section: Section
}

/** A reader of sections in which footnotes speak of the themes of the blocks that call them. */
export function createFootnoteReader(): (sections: readonly Section[]) => readonly Section[] {
  const known = new WeakMap<object, Notes>()
  const themed = new WeakMap<object, Themed>()

  function notesIn(section: Section): Notes {
    const notes = known.get(section.identity) ?? findNotes(section)
    known.set(section.identity, notes)
    return notes
  }

  return (sections) => {
    const called = new Map<string, readonly BlockTheme[]>()
    for (const section of sections) {
      for (const {labels, themes} of notesIn(section).calling) {
        for (const label of labels) if (!called.has(label)) called.set(label, themes)
      }
    }
    if (called.size === 0) return sections

    return sections.map((section) => {
      const {standing} = notesIn(section)
      return standing.length === 0 ? section : withThemes(section, standing, called, themed)
    })
  }
}

function findNotes({blocks}: Section): Notes {
  const calling = blocks.filter(({content}) => content.calls.length > 0)
  return {
    calling: calling.map(({content, themes}) => ({labels: content.calls, themes})),
    standing: blocks.flatMap(({content: {footnote}}, at) => (footnote === undefined ? [] : [{at, label: footnote}]))
  }
}

/** A section in which the blocks of footnotes have the themes of their callers. */
function withThemes(
  from: Section,
  standing: Notes['standing'],
  called: ReadonlyMap<string, readonly BlockTheme[]>,
  themed: WeakMap<object, Themed>
): Section {
  const themes = standing.map(({label}) => called.get(label))
  const before = themed.get(from.identity)
  const same = before?.themes.every((theme, at) => theme === themes[at]) ? before.section : undefined
  if (same && before?.from === from) return same

  const blocks = once(() => {
    const blocks = [...from.blocks]
    for (const [index, {at}] of standing.entries())
      blocks[at] = {...blocks[at]!, themes: themes[index] ?? blocks[at]!.themes}
    return blocks
  })
  const section = {
    span: from.span,
    heading: from.heading,
    known: from.known,
    get marks() {
      return from.marks
    },
    get blocks() {
      return blocks()
    },
    identity: same?.identity ?? {}
  }
  themed.set(from.identity, {from, themes, section})
  return section
}

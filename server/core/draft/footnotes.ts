import {inRow} from '../text/in-row.ts'
import {memo} from '../text/memo.ts'
import type {BlockTheme, Section, SectionContent} from './model.ts'
import {movedSection, placeSection} from './place-section.ts'

/** The blocks of a section that call footnotes, and those that stand in one, by their indices. */
interface Notes {
  readonly calling: readonly {readonly labels: readonly string[]; readonly themes: readonly BlockTheme[]}[]
  readonly standing: readonly {readonly at: number; readonly label: string}[]
}

/** A section whose footnotes have themes, where it last stood, and the themes that they have. */
interface Themed {
  readonly themes: readonly (readonly BlockTheme[] | undefined)[]
  readonly section: Section
}

/** A reader of sections in which footnotes speak of the themes of the blocks that call them. */
export function createFootnoteReader(): (sections: readonly Section[]) => readonly Section[] {
  const themed = new WeakMap<object, Themed>()
  const inTurn = inRow<Section, Notes>((one, other) => one.identity === other.identity)

  return (sections) => {
    const called = new Map<string, readonly BlockTheme[]>()
    const notes = inTurn(sections, (section, last) => last ?? findNotes(section.identity))
    for (const {calling} of notes) {
      for (const {labels, themes} of calling) {
        for (const label of labels) if (!called.has(label)) called.set(label, asCalled(themes))
      }
    }
    if (called.size === 0) return sections

    return sections.map((section, at) => {
      const {standing} = notes[at]!
      return standing.length === 0 ? section : withThemes(section, standing, called, themed)
    })
  }
}

/** The themes of a block that calls footnotes, as those have them: the words that a guess rests on stand in the block. */
const asCalled = memo((themes: readonly BlockTheme[]): readonly BlockTheme[] =>
  themes.map(({theme, basis, share}) => (share === undefined ? {theme, basis} : {theme, basis, share}))
)

function findNotes({blocks}: SectionContent): Notes {
  const calling: Notes['calling'][number][] = []
  const standing: Notes['standing'][number][] = []
  for (let at = 0; at < blocks.length; at++) {
    const {content, themes} = blocks[at]!
    if (content.calls.length > 0) calling.push({labels: content.calls, themes})
    if (content.footnote !== undefined) standing.push({at, label: content.footnote})
  }
  return {calling, standing}
}

/** A section in which the blocks of footnotes have the themes of their callers. */
function withThemes(
  from: Section,
  standing: Notes['standing'],
  called: ReadonlyMap<string, readonly BlockTheme[]>,
  themed: WeakMap<object, Themed>
): Section {
  const {identity, base, span} = from
  const themes = standing.map(({label}) => called.get(label))
  const before = themed.get(identity)
  const same = before?.themes.every((theme, at) => theme === themes[at]) ? before : undefined
  const section = same
    ? movedSection(same.section, base, span)
    : placeSection(contentWith(identity, standing, themes), base, span)
  themed.set(identity, {themes, section})
  return section
}

function contentWith(content: SectionContent, standing: Notes['standing'], themes: Themed['themes']): SectionContent {
  const blocks = [...content.blocks]
  for (const [index, {at}] of standing.entries())
    blocks[at] = {...blocks[at]!, themes: themes[index] ?? blocks[at]!.themes}
  return {...content, blocks}
}

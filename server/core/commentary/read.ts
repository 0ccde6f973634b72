import {parseMarkdown} from '../markdown/parse.ts'
import {disagreementsOf, unknownHeadings} from './agreement.ts'
import {passagesOf, plainPassage, voicesOf, type Reading} from './chapters.ts'
import {drawCues} from './drawn-cues.ts'
import {readFrontMatter, type FrontMatter} from './front-matter.ts'
import type {Author, Chapter, Commentary, Problem, Theme} from './model.ts'
import {outlineOf, type Entry} from './outline.ts'
import {kebabOf} from './phrases.ts'
import type {PlacedPassage} from './quotations.ts'
import {themeOf} from './themes.ts'

/** What a pack says, and what is wrong with it. A pack with problems is read as far as it goes. */
export function readPack(text: string): {readonly commentary: Commentary; readonly problems: readonly Problem[]} {
  const {end, problems: atTop, ...facts} = readFrontMatter(text)
  const entries = outlineOf(parseMarkdown(blank(text.slice(0, end)) + text.slice(end)), text).flatMap(withThemes)
  const problems = [...atTop]
  const passages = passagesOfAll(entries, text, facts.authors)
  const reading: Reading = {pack: text, passages, report: (problem) => void problems.push(problem)}

  const commentary = commentaryOf(entries, facts, reading)
  problems.push(
    ...missingIn(facts.title || titleIn(entries), commentary.themes, text),
    ...unknownHeadings(entries),
    ...disagreementsOf(commentary.themes)
  )
  return {
    commentary: withCues(commentary),
    problems: problems.toSorted((one, other) => one.span.start - other.span.start)
  }
}

/** A text of the same length and lines that says nothing. */
const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')

/** A chapter of the first level and the themes below it, side by side, as they follow each other. */
const withThemes = (entry: Entry): readonly Entry[] => [
  {...entry, below: entry.below.filter(({depth}) => depth !== 2)},
  ...entry.below.filter(({depth}) => depth === 2)
]

/** A chapter whose heading names an author is by that author, and so is what follows, until a heading names another. */
function passagesOfAll(
  entries: readonly Entry[],
  pack: string,
  authors: readonly Author[]
): ReadonlyMap<Entry, readonly PlacedPassage[]> {
  let author = authors.length === 1 ? authors[0]!.name : ''
  return new Map(
    entries.map((entry) => {
      author = authors.find(({name}) => entry.depth === 1 && name !== '' && entry.title.includes(name))?.name ?? author
      return [entry, passagesOf(entry, pack, author)]
    })
  )
}

function commentaryOf(
  entries: readonly Entry[],
  facts: Omit<FrontMatter, 'end' | 'problems'>,
  reading: Reading
): Commentary {
  const {id, title: given, ...attribution} = facts
  const title = given || titleIn(entries)
  const first = entries.findIndex(isTheme)
  const chapters = (from: number, to: number): readonly Chapter[] =>
    entries
      .slice(from, to)
      .filter((entry) => !isTheme(entry))
      .map((entry) => chapterOf(entry, reading))

  return {
    id: id || kebabOf(title) || 'commentary',
    title: title || 'Commentary',
    text: reading.pack,
    attribution,
    opening: chapters(0, first < 0 ? entries.length : first),
    themes: entries.filter(isTheme).map((entry) => themeOf(entry, reading)),
    closing: first < 0 ? [] : chapters(first, entries.length)
  }
}

const titleIn = (entries: readonly Entry[]): string =>
  entries.find(({depth, title}) => depth === 1 && title !== '')?.title ?? ''

const isTheme = ({depth, title}: Entry): boolean => depth === 2 && title !== ''

const chapterOf = (entry: Entry, reading: Reading): Chapter => ({
  title: entry.title,
  span: entry.span,
  passages: (reading.passages.get(entry) ?? []).map(plainPassage),
  voices: voicesOf(entry, reading)
})

function* missingIn(title: string, themes: readonly Theme[], text: string): Generator<Problem> {
  const span = {start: 0, end: /^[^\r\n]*/.exec(text)![0].length}
  if (title === '') yield {message: 'This pack has no title: begin it with a line “# Title”.', span}
  if (themes.length === 0) yield {message: 'This pack has no themes: a theme is a line that begins with “## ”.', span}
}

/** Where a theme lists nothing to look for, its passages must tell by which words drafts speak of it. */
function withCues(commentary: Commentary): Commentary {
  if (commentary.themes.every(({expectations}) => 0 < expectations.length)) return commentary

  const drawn = drawCues(commentary.themes)
  const themes = commentary.themes.map((theme, at): Theme => {
    return 0 < theme.expectations.length ? theme : {...theme, cues: drawn[at]!}
  })
  return {...commentary, themes}
}

import {isList, listNames, type ListName} from './chapters.ts'
import {headingKeyOf} from './heading-key.ts'
import type {Phrase, Problem, Theme} from './model.ts'
import type {Entry} from './outline.ts'
import {stemsOf} from './phrases.ts'

/** What does not fit between the themes of a pack that each read well by themselves. */
export const disagreementsOf = (themes: readonly Theme[]): readonly Problem[] => [
  ...twiceNamed(themes.map(({id, title, span}) => ({id, text: title, span}))),
  ...twiceNamed(themes.flatMap(({expectations}) => expectations.map(({id, title, span}) => ({id, text: title, span})))),
  ...inTwoThemes(themes, ({title, span, aliases}) => [{text: title, span}, ...aliases], headingKeyOf, 'A heading'),
  ...inTwoThemes(themes, ({expectations}) => expectations.flatMap(({cues}) => cues), stemsOf, 'A phrase'),
  ...withoutExpectations(themes)
]

function* twiceNamed(named: readonly (Phrase & {readonly id: string})[]): Generator<Problem> {
  const known = new Set<string>()
  for (const {id, text, span} of named) {
    if (known.has(id))
      yield {message: `“${text}” has the same name as another above: the name “${id}” must be its own.`, span}
    known.add(id)
  }
}

/** Phrases that stand under two themes: a draft that uses one would speak of neither. */
function* inTwoThemes(
  themes: readonly Theme[],
  phrasesOf: (theme: Theme) => readonly Phrase[],
  keyOf: (text: string) => string,
  what: string
): Generator<Problem> {
  const owners = new Map<string, Theme>()
  for (const theme of themes) {
    for (const {text, span} of phrasesOf(theme)) {
      const owner = owners.get(keyOf(text)) ?? theme
      owners.set(keyOf(text), owner)
      if (owner.id === theme.id) continue
      yield {message: `“${text}” already stands for “${owner.title}”. ${what} can stand for one theme only.`, span}
    }
  }
}

/** A pack lists what to look for under every theme, or under none. */
function* withoutExpectations(themes: readonly Theme[]): Generator<Problem> {
  if (themes.every(({expectations}) => expectations.length === 0)) return
  for (const {title, span, expectations} of themes) {
    if (0 < expectations.length) continue
    yield {
      message: `“${title}” does not say what to look for: put “### ${listNames.lookFor}” below it.`,
      span
    }
  }
}

/** The headings that a pack cannot have where they stand. */
export function* unknownHeadings(entries: readonly Entry[], above: Entry | undefined = undefined): Generator<Problem> {
  for (const entry of entries) {
    const message = above && above.depth !== 0 ? complaintAbout(entry, above) : complaintAtTop(entry)
    if (message) yield {message, span: entry.span}
    yield* unknownHeadings(entry.below, entry)
  }
}

function complaintAtTop({title, depth}: Entry): string | undefined {
  if (depth <= 2) return undefined
  return `“${title}” stands under no theme: a theme is a line that begins with “## ”.`
}

function complaintAbout(entry: Entry, above: Entry): string | undefined {
  const names = Object.keys(listNames) as readonly ListName[]
  const {title, depth} = entry
  if (depth <= 2 || (depth === 4 && isList(above, 'lookFor'))) return undefined
  const known = names.find((name) => isList(entry, name))
  if (known && (above.depth === 2 || known === 'voices')) return undefined
  if (known) return `“${title}” can only stand under a theme: a line that begins with “## ”.`
  const lists = Object.values(listNames).join('”, “### ')
  const inLookFor = `below “${listNames.lookFor}”: “#### ” and a title`
  return `“${title}” means nothing here. Below a theme: “### ${lists}”; ${inLookFor}.`
}

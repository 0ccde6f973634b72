import type {Commentary} from '../commentary/model.ts'
import {wordsIn} from '../text/words.ts'

/** A reader of the themes that a heading names, by their titles and aliases. */
export function createHeadingReader({themes}: Commentary): (title: string) => readonly string[] {
  const named = new Map<string, string>()
  for (const {id, title, aliases} of themes) for (const name of [title, ...aliases.map(({text}) => text)]) named.set(keyOf(name), id)

  return (title) => {
    const theme = named.get(keyOf(title))
    return theme === undefined ? [] : [theme]
  }
}

/** What a heading is recognised by: its words without numbering, articles, punctuation and inflection. */
const keyOf = (title: string): string =>
  wordsIn(title.replace(/^\s*(?:(?:section|chapter|part)\s+)?[\divx]+(?:\.\d+)*[.):]?\s+/i, ''))
    .map(({stem}) => stem)
    .filter((stem) => !articles.has(stem))
    .join(' ')

const articles = new Set(['the', 'a', 'an', 'our', 'and'])

import type {Commentary} from '../commentary/model.ts'
import {headingKeyOf} from '../commentary/heading-key.ts'

/** A reader of the themes that a heading names, by their titles and aliases. */
export function createHeadingReader({themes}: Commentary): (title: string) => readonly string[] {
  const named = new Map<string, string>()
  for (const {id, title, aliases} of themes)
    for (const name of [title, ...aliases.map(({text}) => text)]) named.set(headingKeyOf(name), id)

  return (title) => {
    const theme = named.get(headingKeyOf(title))
    return theme === undefined ? [] : [theme]
  }
}

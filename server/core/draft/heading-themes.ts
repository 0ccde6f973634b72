import type {Commentary} from '../commentary/model.ts'
import {headingKeyOf} from '../commentary/heading-key.ts'
import {memo} from '../text/memo.ts'

/** A reader of the themes that a heading names, by their titles and aliases: made once for all drafts. */
export const headingReaderOf = memo(({themes}: Commentary): ((title: string) => readonly string[]) => {
  const named = new Map<string, Name>()
  for (const {id, title, aliases} of themes) {
    for (const name of [title, ...aliases.map(({text}) => text)]) {
      const key = headingKeyOf(name)
      const onlyOurs = !key.includes(' ') && ours.test(name)
      if (!onlyOurs || !named.has(key)) named.set(key, {theme: id, onlyOurs})
    }
  }

  return (title) => {
    const name = named.get(headingKeyOf(title))
    return name === undefined || (name.onlyOurs && !ours.test(title)) ? [] : [name.theme]
  }
})

/** A name of a theme. Where “our” stands before a single word, it matters: “People” may be anybody, “Our people” are not. */
interface Name {
  readonly theme: string
  readonly onlyOurs: boolean
}

const ours = /\bour\b/i

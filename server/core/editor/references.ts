import type {Commentary} from '../commentary/model.ts'
import {spanOf} from '../draft/placed.ts'
import type {Assessment} from '../reviewer.ts'
import {overlaps, shift, touches, type Span} from '../text/span.ts'
import {quotedIn} from './quoted.ts'

/** What a place of the commentary is about: themes as a whole, expectations, and the words that may be quoted. */
export interface Sought {
  readonly themes: readonly string[]
  readonly expectations: readonly string[]
  readonly words: Span | undefined
}

/** What stands at an offset of a pack: a theme's heading, a passage, or something to look for. */
export function soughtAt({themes, opening, closing}: Commentary, offset: number): Sought | undefined {
  for (const {id, span, passages, expectations} of themes) {
    if (touches(span, offset)) return {themes: [id], expectations: [], words: undefined}

    const expectation = expectations.find(
      ({span, quotations, cues}) =>
        touches(span, offset) || [...quotations, ...cues].some(({span}) => touches(span, offset))
    )
    if (expectation) return {themes: [], expectations: [expectation.id], words: undefined}

    const passage = passages.find(({span}) => touches(span, offset))
    if (passage) return soughtIn(passage.span, expectations)
  }
  const passage = [...opening, ...closing].flatMap(({passages}) => passages).find(({span}) => touches(span, offset))
  return passage && {themes: [], expectations: [], words: passage.span}
}

const soughtIn = (words: Span, expectations: Commentary['themes'][number]['expectations']): Sought => ({
  themes: [],
  expectations: expectations
    .filter(({quotations}) => quotations.some(({source}) => overlaps(source, words)))
    .map(({id}) => id),
  words
})

/** Every place of a draft that speaks of what is sought or quotes it, in the order of the text. */
export function referencesIn({draft, commentary}: Assessment, sought: Sought): readonly Span[] {
  const places: Span[] = (draft.frontMatter.themes ?? [])
    .filter(({id}) => sought.themes.includes(id))
    .map(({span}) => span)
  for (const {heading, known, marks, blocks} of draft.sections) {
    if (heading && known?.some(({theme, basis}) => basis === 'heading' && sought.themes.includes(theme)))
      places.push(spanOf(heading))
    for (const {base, content} of marks) {
      if (content.mark === 'theme')
        places.push(...content.themes.filter(({id}) => sought.themes.includes(id)).map(({span}) => shift(span, base)))
    }
    for (const {base, content} of blocks) {
      const claims = content.claims.filter(
        ({theme, expectation}) => sought.themes.includes(theme) || sought.expectations.includes(expectation)
      )
      const {words} = sought
      const quoted = words ? quotedIn(commentary, content).filter(({source}) => overlaps(source, words)) : []
      places.push(...[...claims, ...quoted].map(({span}) => shift(span, base)))
    }
  }
  return places.sort((one, other) => one.start - other.start || one.end - other.end)
}

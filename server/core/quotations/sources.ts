import {findVerbatim} from '../commentary/quotations.ts'
import type {Chapter, Commentary, Passage} from '../commentary/model.ts'
import {memo} from '../text/memo.ts'
import {shift, type Span} from '../text/span.ts'
import {createNumbers, numbered, pairsIn, wordsIn, type Numbered, type NumberOf} from './numbered.ts'
import {tokensOf, type Token} from './tokens.ts'

/** A chapter of the commentary as something to quote from. */
export interface Source extends Numbered {
  readonly chapter: Chapter
  /** The id of the theme; nothing for the chapters around the themes. */
  readonly theme: string | undefined
  /** All passages in one text, whose tokens these are. */
  readonly text: string
  /** All its words. */
  readonly vocabulary: ReadonlySet<number>
  readonly passages: readonly (Span & {readonly passage: Passage})[]
}

/** The sources of a commentary, and its words for a first glance. */
export interface Sources {
  readonly sources: readonly Source[]
  readonly numberOf: NumberOf
  /** All words of all sources. */
  readonly vocabulary: ReadonlySet<number>
  /** Each two words that follow each other. */
  readonly pairs: ReadonlySet<number>
  /** Whether words in brackets are the commentary's own. */
  readonly isOwn: (bracketed: string) => boolean
}

/** What drafts may quote from a commentary. */
export const sourcesOf = memo((commentary: Commentary): Sources => {
  const {opening, themes, closing} = commentary
  const {assign, numberOf} = createNumbers()
  const sources = [
    ...opening.map((chapter) => sourceOf(chapter, undefined, assign)),
    ...themes.map((theme) => sourceOf(theme, theme.id, assign)),
    ...closing.map((chapter) => sourceOf(chapter, undefined, assign))
  ]
  const own = new Set(sources.flatMap(({tokens}) => bracketsIn(tokens)))
  return {
    sources,
    numberOf,
    vocabulary: new Set(sources.flatMap(({vocabulary}) => [...vocabulary])),
    pairs: new Set(sources.flatMap((source) => pairsIn(wordsIn(source)))),
    isOwn: (bracketed) => own.has(bracketed)
  }
})

function sourceOf(chapter: Chapter, theme: string | undefined, numberOf: NumberOf): Source {
  const passages: (Span & {readonly passage: Passage})[] = []
  let text = ''
  for (const passage of chapter.passages) {
    passages.push({passage, start: text.length, end: text.length + passage.text.length})
    text += passage.text + ' '
  }
  const all = numbered(tokensOf(text), numberOf)
  return {...all, chapter, theme, text, vocabulary: new Set(wordsIn(all)), passages}
}

/** Where a chapter quotes somebody, and whom. */
export const voicesIn = memo(({chapter, passages}: Source): readonly (Span & {readonly speaker: string})[] =>
  chapter.voices.flatMap(({quotation, speaker}) =>
    passages.flatMap(({passage, start}) => {
      const found = findVerbatim(passage.text, quotation.text)
      return found ? [{...shift(found, start), speaker}] : []
    })
  )
)

function bracketsIn(tokens: readonly Token[]): readonly string[] {
  const found: string[] = []
  let inside: string[] | undefined
  for (const {key} of tokens) {
    if (key === ']' && inside) found.push(inside.join(' '))
    if (key === '[') inside = []
    else if (key === ']') inside = undefined
    else inside?.push(key)
  }
  return found
}

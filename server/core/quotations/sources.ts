import {findVerbatim} from '../commentary/quotations.ts'
import type {Chapter, Commentary, Passage} from '../commentary/model.ts'
import {memo} from '../text/memo.ts'
import {shift, type Span} from '../text/span.ts'
import {tokensOf, type Token} from './tokens.ts'

/** A chapter of the commentary as something to quote from. */
export interface Source {
  readonly chapter: Chapter
  /** The id of the theme; nothing for the chapters around the themes. */
  readonly theme: string | undefined
  /** All passages in one text, and its tokens. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: ReadonlySet<string>
  readonly passages: readonly (Span & {readonly passage: Passage})[]
  /** Where the chapter quotes somebody, and whom. */
  readonly voices: readonly (Span & {readonly speaker: string})[]
}

/** The sources of a commentary, and its words for a first glance. */
export interface Sources {
  readonly sources: readonly Source[]
  readonly words: ReadonlySet<string>
  /** Each two words that follow each other. */
  readonly pairs: ReadonlySet<string>
  /** Whether words in brackets are the commentary's own. */
  readonly isOwn: (bracketed: string) => boolean
}

/** What drafts may quote from a commentary. */
export const sourcesOf = memo((commentary: Commentary): Sources => {
  const {opening, themes, closing} = commentary
  const sources = [
    ...opening.map((chapter) => sourceOf(chapter, undefined)),
    ...themes.map((theme) => sourceOf(theme, theme.id)),
    ...closing.map((chapter) => sourceOf(chapter, undefined))
  ]
  const own = new Set(sources.flatMap(({tokens}) => bracketsIn(tokens)))
  return {
    sources,
    words: new Set(sources.flatMap(({tokens}) => tokens.map(({word}) => word))),
    pairs: new Set(sources.flatMap(({tokens}) => pairsOf(tokens))),
    isOwn: (bracketed) => own.has(bracketed)
  }
})

function sourceOf(chapter: Chapter, theme: string | undefined): Source {
  const passages: (Span & {readonly passage: Passage})[] = []
  let text = ''
  for (const passage of chapter.passages) {
    passages.push({passage, start: text.length, end: text.length + passage.text.length})
    text += passage.text + ' '
  }
  const voices = chapter.voices.flatMap(({quotation, speaker}) =>
    passages.flatMap(({passage, start}) => {
      const found = findVerbatim(passage.text, quotation.text)
      return found ? [{...shift(found, start), speaker}] : []
    })
  )
  const tokens = tokensOf(text)
  return {chapter, theme, text, tokens, words: new Set(tokens.map(({word}) => word)), passages, voices}
}

/** Each two words of a text that follow each other, whatever stands between them. */
export function pairsOf(tokens: readonly Token[]): readonly string[] {
  const words = tokens.flatMap(({word}) => (word === '' ? [] : [word]))
  return words.slice(1).map((word, at) => `${words[at]} ${word}`)
}

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

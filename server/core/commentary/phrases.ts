import type {Node} from 'unist'
import {fold} from '../text/fold.ts'
import {wordsIn} from '../text/words.ts'
import type {Phrase} from './model.ts'
import {linesOf, wordsOf} from './words.ts'

/** The phrases of a paragraph: between commas, or on lines of their own. */
export function phrasesOf(paragraph: Node, pack: string): readonly Phrase[] {
  const {text, offsets} = linesOf(paragraph, pack)
  return [...text.matchAll(/[^,;\r\n]+/g)].flatMap(({0: found, index}) => {
    const inner = /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/u.exec(found)
    if (!inner) return []

    const start = index + inner.index
    const end = start + inner[0].length
    return [{text: inner[0].replace(/\s+/g, ' '), span: {start: offsets[start]!, end: offsets[end - 1]! + 1}}]
  })
}

/** A node's words as one phrase. */
export function phraseOf(node: Node, pack: string): Phrase {
  const {text, offsets} = wordsOf(node, pack)
  return {text, span: {start: offsets[0]!, end: offsets.at(-1)!}}
}

/** What is the same for phrases that no draft can tell apart: their words without inflection. */
export const stemsOf = (text: string): string =>
  wordsIn(text)
    .map(({stem}) => stem)
    .join(' ')

/** A name for machines, made from a title: “Workforce development” becomes “workforce-development”. */
export const kebabOf = (title: string): string =>
  (
    fold(title.toLowerCase())
      .text.replace(/'/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join('-')

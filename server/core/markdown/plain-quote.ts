import {atTop, type BlockItem} from './blocks.ts'
import {plainListOf} from './plain-list.ts'
import type {MarkedText} from './plain-signs.ts'
import {ending, plainBlock, quotedLines, rest} from './plain-words.ts'

/**
 * The paragraphs of a block quote of plain words, and the items of a list below it, that are all of a text from an
 * offset on; nothing where anything else stands there.
 */
export function plainQuoteOf(marked: MarkedText, start: number): readonly BlockItem[] | undefined {
  const items: BlockItem[] = []
  for (let at = start; at < marked.text.length; at = paragraph.lastIndex) {
    paragraph.lastIndex = at
    const [, words, goesOn, blank = ''] = paragraph.exec(marked.text) ?? []
    if (words === undefined) return undefined

    const begin = at + '> '.length
    items.push(...plainBlock(marked, {start: begin, end: begin + words.length}, {...atTop, form: 'quote'}))
    if (goesOn !== undefined) continue

    const below = plainListOf(marked, paragraph.lastIndex, '', blank)
    return below && [...items, ...below]
  }
  return undefined
}

/** A paragraph, and the empty lines of the quote that part it from the next; else what may stand behind the quote. */
const paragraph = new RegExp(`> (${quotedLines})(?:(${ending}(?:> *${ending})+)(?=> )|${rest})`, 'y')

import {atTop, type BlockItem} from './blocks.ts'
import {silent, type MarkedText} from './plain-signs.ts'
import {lineOf, lines, plainBlock, rest} from './plain-words.ts'

/** A list that goes on, and where its signs stand. */
interface OpenList {
  readonly column: number
  readonly sign: string
  readonly leadIn: string
  /** Where the words of its last item stand, and what they say. */
  inner: number
  words: string
}

/**
 * The items of a list of plain words, and of lists in it, that is all of a text from an offset on; nothing where
 * anything else stands there. `leadIn` are the words above it, and `blank` the blank lines between.
 */
export function plainListOf(
  marked: MarkedText,
  start: number,
  leadIn: string,
  blank: string
): readonly BlockItem[] | undefined {
  const {text} = marked
  const items: BlockItem[] = []
  const open: OpenList[] = []
  let above = blank
  for (let at = start; at < text.length; at = item.lastIndex) {
    item.lastIndex = at
    const [, indent, marker, box = '', words, behind = ''] = item.exec(text) ?? []
    if (indent === undefined || marker === undefined || words === undefined) return undefined

    const column = indent.length
    const sign = marker.slice(-1)
    while (column < (open.at(-1)?.column ?? 0)) open.pop()
    const outer = open.at(-1)
    if (outer?.column !== column || outer.sign !== sign) {
      // Only a list with dashes or the like begins directly below words, and only where these stand.
      if (above === '' && /\d/.test(marker)) return undefined
      const follows = outer?.column === column
      if (!follows && column !== (outer?.inner ?? 0)) return undefined
      if (follows) open.pop()
      open.push({
        column,
        sign,
        leadIn: follows ? (open.at(-1)?.leadIn ?? '') : leadTo(outer, leadIn),
        inner: 0,
        words: ''
      })
    }
    const list = open.at(-1)!
    list.inner = column + marker.length + 1
    list.words = lineOf(words)
    const begin = at + list.inner + box.length
    const span = {start: begin, end: begin + words.length}
    items.push(...plainBlock(marked, span, {...atTop, form: 'item', leadIn: list.leadIn}))
    above = behind
  }
  return items
}

/** What leads to a list: what leads to the one it stands in, and the words of its item; else the words above. */
const leadTo = (outer: OpenList | undefined, above: string): string =>
  outer ? [outer.leadIn, outer.words].filter(Boolean).join(' ') : above

const item = new RegExp(`( *)([-+*]|\\d{1,9}[.)]) (\\[[ xX]\\] (?!${silent}))?(${lines})${rest}`, 'y')

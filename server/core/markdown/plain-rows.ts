import {shift, trim, type Span} from '../text/span.ts'
import {atTop, type BlockItem} from './blocks.ts'
import type {MarkedText} from './plain-signs.ts'
import {plainListOf} from './plain-list.ts'
import {cell, ending, lineOf, plainBlock, withoutSigns} from './plain-words.ts'

/** A cell as it is written, and where it begins. */
interface Cell {
  readonly start: number
  readonly words: string
}

/** The cells of a table of plain words, and of a list below it, that are all of a text from an offset on; nothing where anything else stands there. */
export function plainRowsOf(marked: MarkedText, start: number): readonly BlockItem[] | undefined {
  table.lastIndex = start
  const [, head, dashes, body] = table.exec(marked.text) ?? []
  if (head === undefined || dashes === undefined || body === undefined) return undefined

  const columns = cellsIn(head, start)
  const first = start + head.length + dashes.length
  const rows = Array.from(body.matchAll(rowPattern), ({0: line, index}) => cellsIn(line, first + index))
  if ([cellsIn(dashes, 0), ...rows].some(({length}) => length !== columns.length)) return undefined

  const below = plainListOf(marked, table.lastIndex, '', '\n')
  const names = columns.map(({words}) => lineOf(words))
  return (
    below && [
      ...columns.flatMap((cell) => plainBlock(marked, spanOf(cell), {...atTop, form: 'head'})),
      ...rows.flatMap((cells) =>
        cells.flatMap((cell, at) => {
          const row = at === 0 ? '' : lineOf(cells[0]!.words)
          return plainBlock(marked, spanOf(cell), {...atTop, form: 'cell', column: names[at]!, row})
        })
      ),
      ...below
    ]
  )
}

function cellsIn(line: string, base: number): readonly Cell[] {
  let start = base + 1
  return line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((words) => {
      const cell = {start, words}
      start += words.length + 1
      return cell
    })
}

/** Where the words of a cell stand. */
const spanOf = ({start, words}: Cell): Span => shift(trim(withoutSigns(words), {start: 0, end: words.length}), start)

const row = `\\|(?:${cell}\\|)+(?:${ending}|$)`
const rowPattern = new RegExp(row, 'g')
const table = new RegExp(
  `(${row})(\\|(?: *:?-+:? *\\|)+(?:${ending}|$))((?:${row})*)(?:(?:[ \\t]*${ending})+(?:[ \\t]+$)?|[ \\t]*$)`,
  'y'
)

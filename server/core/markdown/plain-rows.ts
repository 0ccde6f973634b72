import {cut, shift, trim} from '../text/span.ts'
import {atTop, blockItem, type BlockItem} from './blocks.ts'
import {cell, ending, inOneLine, withoutSigns} from './plain-words.ts'

/** A cell as it is written, and where it begins. */
interface Cell {
  readonly start: number
  readonly words: string
}

/** The cells of a table of plain words that is all of a text from an offset on; nothing where it is none. */
export function plainRowsOf(text: string, start: number): readonly BlockItem[] | undefined {
  table.lastIndex = start
  const [, head, dashes, body] = table.exec(text) ?? []
  if (head === undefined || dashes === undefined || body === undefined) return undefined

  const columns = cellsIn(head, start)
  const first = start + head.length + dashes.length
  const rows = Array.from(body.matchAll(rowPattern), ({0: line, index}) => cellsIn(line, first + index))
  if ([cellsIn(dashes, 0), ...rows].some(({length}) => length !== columns.length)) return undefined

  const names = columns.map(({words}) => inOneLine(words))
  return [
    ...columns.flatMap((cell) => blockOf(cell, 'head', '', '')),
    ...rows.flatMap((cells) =>
      cells.flatMap((cell, at) => blockOf(cell, 'cell', names[at]!, at === 0 ? '' : inOneLine(cells[0]!.words)))
    )
  ]
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

function blockOf({start, words}: Cell, form: 'head' | 'cell', column: string, row: string): readonly BlockItem[] {
  const prose = withoutSigns(words)
  if (prose.trim() === '') return []

  const span = trim(prose, {start: 0, end: prose.length})
  return [blockItem({...atTop, form, column, row}, shift(span, start), cut(prose, span), [])]
}

const row = `\\|(?:${cell}\\|)+(?:${ending}|$)`
const rowPattern = new RegExp(row, 'g')
const table = new RegExp(`(${row})(\\|(?: *:?-+:? *\\|)+(?:${ending}|$))((?:${row})*)[ \\t\\r\\n]*$`, 'y')

import words from '../../../packs/words/personal-data.md'
import {shift} from '../../text/span.ts'
import {wholePhrases} from '../../text/phrase-patterns.ts'
import {wordsOf, type Table} from '../tables.ts'
import type {Personal} from './find.ts'

const characteristic = wholePhrases(words, 'Characteristics')
const counted = wholePhrases(words, 'Counted children')

/** Cells that count fewer than five children, where the head of the column or row is a characteristic. */
export function* smallCellsIn({heads, rows}: Table, heading: string): Generator<Personal> {
  const labels = [heading, ...heads.map(wordsOf), ...rows.map(([label]) => wordsOf(label))]
  if (!labels.some((label) => 0 <= label.search(counted))) return

  for (const row of rows) {
    // A corner without words is no block: then the heads stand one column to the left.
    const shifted = row.length - heads.length
    for (const [column, cell] of row.entries()) {
      const told = [wordsOf(row[0]), wordsOf(heads[column - shifted])]
      if (column === 0 || !/^[1-4]$/.test(wordsOf(cell)) || !told.some((words) => 0 <= words.search(characteristic)))
        continue
      yield {...shift(cell.content.span, cell.base), what: 'small number'}
    }
  }
}

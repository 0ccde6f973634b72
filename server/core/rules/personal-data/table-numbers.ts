import words from '../../../packs/words/personal-data.md'
import type {SectionBlock} from '../../draft/model.ts'
import {level, wholeLevelPhrases} from '../../text/level.ts'
import {shift} from '../../text/span.ts'
import {wordsOf, type Table} from '../tables.ts'
import type {Personal} from './find.ts'

const characteristic = wholeLevelPhrases(words, 'Characteristics')
const counted = wholeLevelPhrases(words, 'Counted children')

/** Cells that count fewer than five children, where the head of the column or row is a characteristic. */
export function* smallCellsIn({heads, rows}: Table, heading: string): Generator<Personal> {
  if (!rows.some((row) => row.some(isSmall))) return
  const labels = [heading, ...heads.map(wordsOf), ...rows.map(([label]) => wordsOf(label))]
  if (!labels.some((label) => 0 <= level(label).search(counted))) return

  for (const row of rows) {
    // A corner without words is no block: then the heads stand one column to the left.
    const shifted = row.length - heads.length
    for (const [column, cell] of row.entries()) {
      const told = [wordsOf(row[0]), wordsOf(heads[column - shifted])]
      if (column === 0 || !isSmall(cell) || !told.some((words) => 0 <= level(words).search(characteristic))) continue
      yield {...shift(cell.content.span, cell.base), what: 'small number'}
    }
  }
}

const isSmall = (cell: SectionBlock): boolean => smallNumbers.has(wordsOf(cell))

const smallNumbers = new Set(['1', '2', '3', '4'])

import * as l10n from '@vscode/l10n'
import {shift} from '../../text/span.ts'
import type {SectionBlock} from '../../draft/model.ts'
import type {Remark} from '../rule.ts'
import {wordsOf, type Table} from '../tables.ts'

/** Totals in the last row of a table that are not the sums of their columns. */
export function* totalsIn({heads, rows}: Table): Generator<Remark> {
  const at = rows.findIndex((row) => /^(?:grand\s+|overall\s+)?total$/i.test(wordsOf(row[0])))
  const total = rows[at]
  const parts = rows.slice(0, Math.max(0, at))
  if (!total || parts.length < 2 || parts.some((row) => !isPart(row, total.length))) return

  // A corner without words is no block: then the heads stand one column to the left.
  const shifted = total.length - heads.length
  for (const [column, cell] of total.entries()) {
    const sum = parts.map((row) => wholeNumber(row[column])).reduce((one, other) => one + other, 0)
    const said = wholeNumber(cell)
    if (column === 0 || Number.isNaN(sum) || Number.isNaN(said) || sum === said) continue
    if (averaged.test(wordsOf(heads[column - shifted]))) continue

    yield {
      span: shift(cell.content.span, cell.base),
      message: l10n.t('The column above adds up to {0}, and the total says {1}. Check which is right.', sum, said)
    }
  }
}

const averaged = /average|mean|median|rate|share|per\b|%|year|date|target/i

const isPart = (row: readonly SectionBlock[], cells: number): boolean =>
  row.length === cells && !/^(?:sub-?total|of which|of whom|including|total)/i.test(wordsOf(row[0]))

function wholeNumber(block: SectionBlock | undefined): number {
  const words = wordsOf(block)
  return /^\d{1,3}(?:,\d{3})+$|^\d+$/.test(words) ? Number(words.replaceAll(',', '')) : NaN
}

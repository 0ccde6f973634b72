import {l10n} from 'vscode'
import type {MatrixAnswer, MatrixAnswerRow} from '../../server/lsp/protocol/matrix.ts'

/** At most so many changes are said one by one: who listens is writing at the same time. */
const most = 2

/** What is said to those who listen when a matrix changes: how the themes that changed now stand. */
export function changesOf(before: MatrixAnswer | undefined, now: MatrixAnswer): string {
  if (!before) return ''
  const changed = now.rows.filter(
    (row) =>
      !isSame(
        before.rows.find((one) => isOf(one, row)),
        row
      )
  )
  if (changed.length > most) return now.summary
  return changed
    .map(({title, standingWords, all}) =>
      all === 1
        ? l10n.t('{0}: {1}. 1 piece of evidence.', title, standingWords)
        : l10n.t('{0}: {1}. {2} pieces of evidence.', title, standingWords, all)
    )
    .join(' ')
}

const isOf = (one: MatrixAnswerRow, other: MatrixAnswerRow): boolean =>
  one.commentary === other.commentary && one.theme === other.theme

const isSame = (one: MatrixAnswerRow | undefined, other: MatrixAnswerRow): boolean =>
  one?.standingWords === other.standingWords &&
  one.cells.every(({count}, at) => count === other.cells[at]?.count) &&
  one.all === other.all

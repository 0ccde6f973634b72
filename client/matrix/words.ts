import {l10n} from 'vscode'
import type {MatrixAnswer, MatrixAnswerRow, MatrixCounts, MatrixSource} from '../../server/lsp/protocol/matrix.ts'
import type {CellName, MatrixView, ViewCell, ViewHead, ViewRow, ViewWords} from './messages.ts'

/** What the view shows of a matrix. */
export function viewOf(source: MatrixSource, answer: MatrixAnswer, title: string, announcement: string): MatrixView {
  const heads: readonly ViewHead[] = [...answer.kinds.map(({id, title}) => ({kind: id, title})), allKinds()]
  const foot: MatrixAnswerRow = {
    ...answer.totals,
    commentary: '',
    theme: '',
    title: l10n.t('All themes'),
    standing: 'evidenced',
    standingWords: '',
    isWaived: false,
    below: []
  }
  return {
    source,
    title,
    summary: answer.summary,
    announcement,
    words: wordsAround(),
    heads,
    rows: answer.rows.map((row) => rowOf(row, heads)),
    foot: {...rowOf(foot, heads), name: {}, standing: 'none'}
  }
}

/** What the view shows where there is no draft, or none that could be read. */
export const emptyView = (source: MatrixSource, summary: string): MatrixView => ({
  source,
  title: l10n.t('Evidence Matrix'),
  summary,
  announcement: '',
  words: {...wordsAround(), kicker: '', hint: ''},
  heads: [],
  rows: [],
  foot: undefined
})

const allKinds = (): ViewHead => ({kind: '', title: l10n.t('All')})

const wordsAround = (): ViewWords => ({
  kicker: l10n.t('Evidence Matrix'),
  caption: l10n.t('Pieces of evidence by theme and kind'),
  theme: l10n.t('Theme'),
  unfold: l10n.t('Show All Expectations'),
  fold: l10n.t('Hide All Expectations'),
  hint: l10n.t(
    'Arrow keys move from cell to cell. Enter goes to the evidence of a cell, or shows what a theme expects.'
  )
})

function rowOf(row: MatrixAnswerRow, heads: readonly ViewHead[]): ViewRow {
  const {commentary, theme, expectation, title, standing, standingWords, below} = row
  const name: CellName = {commentary, theme, ...(expectation !== undefined && {expectation})}
  return {
    key: JSON.stringify([commentary, theme, expectation ?? null]),
    name,
    title,
    standing,
    standingWords,
    label: standingWords ? l10n.t('{0}: {1}.', title, standingWords) : title,
    cells: cellsOf(row, title, heads),
    below: below.map((lower) => rowOf(lower, heads))
  }
}

const cellsOf = ({cells, all}: MatrixCounts, title: string, heads: readonly ViewHead[]): readonly ViewCell[] =>
  heads.map(({kind, title: head}, at) => {
    const {count, shade} = cells[at] ?? {count: all, shade: 0}
    return {kind, count, shade, label: labelOf(title, head, count)}
  })

/** What a cell says to those who listen, with the number that the others see: “Culture, Figure: 2 pieces of evidence.” */
function labelOf(row: string, head: string, count: number): string {
  if (count === 1) return l10n.t('{0}, {1}: 1 piece of evidence.', row, head)
  return l10n.t('{0}, {1}: {2} pieces of evidence.', row, head, count)
}

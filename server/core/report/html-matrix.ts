import * as l10n from '@vscode/l10n'
import type {Counts, MatrixCell, MatrixRow} from '../matrix/matrix.ts'
import {escapeMarkup as shown} from './escape-markup.ts'
import type {Sheet} from './sheet.ts'

/** The matrix of a draft: theme by kind of evidence, the more the darker. */
export const matrixHtml = ({matrix: {kinds, rows, totals}}: Sheet, idOf: (theme: number) => string): string =>
  [
    `<div class="wide" tabindex="0" role="region" aria-label="${shown(l10n.t('Evidence by theme and kind'))}">`,
    '<table class="matrix">',
    `<caption>${shown(l10n.t('Pieces of evidence by theme and kind'))}</caption>`,
    `<thead><tr>${[l10n.t('Theme'), l10n.t('Standing')].map((head) => `<th scope="col">${shown(head)}</th>`).join('')}${[...kinds.map(({title}) => title), l10n.t('All')].map((head) => `<th scope="col" class="count">${shown(head)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(
      (row, at) =>
        `<tr><th scope="row"><a href="#${idOf(at)}">${shown(row.title)}</a></th><td>${standingHtml(row)}</td>${countsHtml(row)}</tr>`
    ),
    '</tbody>',
    `<tfoot><tr><th scope="row">${shown(l10n.t('All themes'))}</th><td></td>${totals.cells.map(({count}) => `<td class="count">${count}</td>`).join('')}<td class="count">${totals.all}</td></tr></tfoot>`,
    '</table>',
    '</div>'
  ].join('\n')

/** A ring that is empty, half full or full: a sign that does not rest on colour, drawn alike by every font. */
const signs = {
  absent: '',
  claimed: '<path d="M6 1a5 5 0 0 1 0 10z" fill="currentcolor"/>',
  evidenced: '<circle cx="6" cy="6" r="5" fill="currentcolor"/>'
} as const

/** How a draft stands towards a theme, in words and with a sign. */
export const standingHtml = ({standing, standingWords}: Pick<MatrixRow, 'standing' | 'standingWords'>): string =>
  `<span class="standing ${standing}"><svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="5" fill="none" stroke="currentcolor"/>${signs[standing]}</svg>${shown(standingWords)}</span>`

const countsHtml = ({cells, all}: Counts): string => `${cells.map(cellHtml).join('')}<td class="all count">${all}</td>`

const cellHtml = ({count, shade}: MatrixCell): string => `<td class="count shade-${shade}">${count}</td>`

import * as l10n from '@vscode/l10n'
import {escapeMarkup as shown} from './escape-markup.ts'
import {standingHtml} from './html-matrix.ts'
import type {Sheet} from './sheet.ts'

/** A table of how each of several drafts stands towards each theme; drafts may be measured against different ones. */
export function overviewHtml(sheets: readonly Sheet[]): string {
  const titles = [...new Set(sheets.flatMap(({themes}) => themes.map(({title}) => title)))]
  const cellOf = ({themes}: Sheet, title: string): string => {
    const row = themes.find((theme) => theme.title === title)
    return `<td>${row ? standingHtml(row) : shown(l10n.t('Not asked for'))}</td>`
  }

  return [
    '<section class="overview">',
    `<div class="wide" tabindex="0" role="region" aria-label="${shown(l10n.t('How the drafts stand'))}">`,
    '<table>',
    `<caption>${shown(l10n.t('How each draft stands towards each theme'))}</caption>`,
    `<thead><tr><th scope="col">${shown(l10n.t('Draft'))}</th>${titles.map((title) => `<th scope="col">${shown(title)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...sheets.map(
      (sheet, at) =>
        `<tr><th scope="row"><a href="#draft-${at + 1}">${shown(sheet.title)}</a></th>${titles.map((title) => cellOf(sheet, title)).join('')}</tr>`
    ),
    '</tbody>',
    '</table>',
    '</div>',
    '</section>'
  ].join('\n')
}

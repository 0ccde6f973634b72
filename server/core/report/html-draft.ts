import * as l10n from '@vscode/l10n'
import {escapeMarkup as shown} from './escape-markup.ts'
import {matrixHtml, standingHtml} from './html-matrix.ts'
import {kindWord} from '../draft/evidence/kind-words.ts'
import {severityWord} from './severity-words.ts'
import type {Gap, Sheet, SignedRow, ThemeRow} from './sheet.ts'

/** What a page says of a draft. The page has the draft's title already where it is about this draft alone. */
export function draftHtml(sheet: Sheet, at: number, among: boolean): string {
  const idOf = (theme: number): string => `draft-${at + 1}-theme-${theme + 1}`
  return [
    `<section class="draft" id="draft-${at + 1}" aria-label="${shown(sheet.title)}">`,
    ...(among ? [`<h2>${shown(sheet.title)}</h2>`] : []),
    ...(sheet.path === sheet.title ? [] : [`<p class="path">${shown(sheet.path)}</p>`]),
    `<p class="summary">${shown(sheet.summary)}</p>`,
    matrixHtml(sheet, idOf),
    ...(sheet.signed.length > 0 ? [signedHtml(sheet.signed)] : []),
    ...(sheet.gaps.length > 0 ? [gapsHtml(sheet.gaps)] : []),
    `<h3>${l10n.t('Evidence, theme by theme')}</h3>`,
    ...sheet.themes.map((row, theme) => evidenceHtml(row, idOf(theme))),
    '</section>'
  ].join('\n')
}

const signedHtml = (signed: readonly SignedRow[]): string =>
  [
    `<h3>${l10n.t('Signed off')}</h3>`,
    '<ul>',
    ...signed.map(({title, words}) => `<li><strong>${shown(title)}</strong>: ${shown(words)}</li>`),
    '</ul>'
  ].join('\n')

function gapsHtml(gaps: readonly Gap[]): string {
  return [`<h3>${l10n.t('What to look at')}</h3>`, '<ol class="gaps">', ...gaps.map(gapHtml), '</ol>'].join('\n')
}

function gapHtml({severity, theme, rule, message, place, quotation}: Gap): string {
  const quoted = quotation
    ? `<figure><blockquote><p>${shown(quotation.text)}</p></blockquote><figcaption>${shown(quotation.whose)}</figcaption></figure>`
    : ''
  return [
    `<li class="${severity}">`,
    `<p class="gap"><strong>${shown(theme ?? rule)}</strong> <span class="severity">${shown(severityWord(severity))}</span> <span class="place">${shown(place)}</span></p>`,
    `<p>${shown(message)}</p>${quoted}`,
    '</li>'
  ].join('\n')
}

function evidenceHtml(row: ThemeRow, id: string): string {
  const head = `<h4 id="${id}">${shown(row.title)} ${standingHtml(row)}</h4>`
  if (row.pieces.length === 0)
    return `${head}\n<p class="none">${shown(l10n.t('Nothing in the draft counts as evidence of this theme.'))}</p>`

  return [
    head,
    '<div class="wide" tabindex="0" role="region" aria-labelledby="' + id + '">',
    '<table class="evidence">',
    `<caption class="unseen">${shown(l10n.t('Evidence of {0}', row.title))}</caption>`,
    `<thead><tr>${[l10n.t('Words of the draft'), l10n.t('Counted as'), l10n.t('Date'), l10n.t('Place')].map((head) => `<th scope="col">${shown(head)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...row.pieces.map(
      ({row, words, kinds, date, place}) =>
        `<tr><td>${shown(row ? `${row}: ${words}` : words)}</td><td>${kinds.map(({kind, reason}) => `<p><strong>${shown(kindWord(kind))}</strong>: ${shown(reason)}</p>`).join('')}</td><td>${shown(date)}</td><td class="place">${shown(place)}</td></tr>`
    ),
    '</tbody>',
    '</table>',
    '</div>'
  ].join('\n')
}

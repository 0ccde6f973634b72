import * as l10n from '@vscode/l10n'
import {escapeMarkup as shown} from './escape-markup.ts'
import {draftHtml} from './html-draft.ts'
import {style} from './html-style.ts'
import {overviewHtml} from './html-overview.ts'
import {formatOf} from './report.ts'
import {caution, footOf} from './sheet-foot.ts'
import {sheetOf} from './sheet.ts'

/** The report that people print or keep: one page by itself, without a script and without anything to load. */
export const html = formatOf(
  'html',
  (files) => ({sheet: sheetOf(files), foot: footOf(files[0])}),
  (kept, {day}) => {
    const sheets = kept.map(({sheet}) => sheet)
    const title = sheets.length === 1 ? sheets[0]!.title : l10n.t('{0} drafts', sheets.length)
    return [
      '<!doctype html>',
      `<html lang="${shown(language())}">`,
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="color-scheme" content="light dark">',
      `<title>${shown(l10n.t('Review: {0}', title))}</title>`,
      `<style>\n${style}</style>`,
      '</head>',
      '<body>',
      '<header>',
      `<p class="kicker">${shown(day === undefined ? l10n.t('Review of a self-evaluation') : l10n.t('Review of a self-evaluation, {0}', day))}</p>`,
      `<h1>${shown(title)}</h1>`,
      '</header>',
      '<main>',
      ...(sheets.length > 1 ? [overviewHtml(sheets)] : []),
      ...sheets.map((sheet, at) => draftHtml(sheet, at, sheets.length > 1)),
      '</main>',
      '<footer>',
      ...[caution(), ...new Set(kept.map(({foot}) => foot))].map((words) => `<p>${shown(words)}</p>`),
      '</footer>',
      '</body>',
      '</html>\n'
    ].join('\n')
  }
)

/** The language of the page's own words, as a tag such as `cy`. What it quotes may be in another. */
const language = (): string => l10n.t('en-GB')

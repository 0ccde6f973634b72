import * as l10n from '@vscode/l10n'
import {escapeMarkup as shown} from './escape-markup.ts'
import {draftHtml} from './html-draft.ts'
import {style} from './html-style.ts'
import {overviewHtml} from './html-overview.ts'
import type {ReportFormat} from './report.ts'
import {caution, footOf} from './sheet-foot.ts'
import {sheetsOf} from './sheet.ts'

/** The report that people print or keep: one page by itself, without a script and without anything to load. */
export const html: ReportFormat = {
  id: 'html',
  write(drafts, {day} = {}) {
    const sheets = sheetsOf(drafts)
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
      ...[caution(), ...footOf(drafts)].map((words) => `<p>${shown(words)}</p>`),
      '</footer>',
      '</body>',
      '</html>\n'
    ].join('\n')
  }
}

/** The language of the page's own words, as a tag such as `cy`. What it quotes may be in another. */
const language = (): string => l10n.t('en-GB')

import * as l10n from '@vscode/l10n'
import {inlineMarkdown as shown} from './inline-markdown.ts'
import {formatOf} from './report.ts'
import {caution, footOf} from './sheet-foot.ts'
import {kindWord} from '../draft/evidence/kind-words.ts'
import {severityWord} from './severity-words.ts'
import {sheetOf, type Gap, type Sheet, type ThemeRow} from './sheet.ts'

/** The report that people read in a comment, a wiki or an editor. */
export const markdown = formatOf(
  'markdown',
  (files) => ({words: passagesOf(sheetOf(files)).join('\n\n'), foot: footOf(files[0])}),
  (kept) =>
    [
      headOf(kept.length),
      ...kept.map(({words}) => words),
      '---',
      [caution(), ...new Set(kept.map(({foot}) => shown(foot)))].join('\n\n')
    ].join('\n\n') + '\n'
)

const passagesOf = (sheet: Sheet): readonly string[] => [
  `## ${shown(sheet.title)}`,
  ...(sheet.title === sheet.path ? [] : [shown(sheet.path)]),
  shown(sheet.summary),
  table(
    [l10n.t('Theme'), l10n.t('Standing'), ...sheet.matrix.kinds.map(({title}) => title), l10n.t('All')],
    sheet.matrix.rows.map(({title, standingWords, cells, all}) => [
      title,
      standingWords,
      ...cells.map(({count}) => String(count)),
      String(all)
    ])
  ),
  ...(sheet.signed.length > 0
    ? [
        `### ${l10n.t('Signed off')}`,
        sheet.signed.map(({title, words}) => `- **${shown(title)}**: ${shown(words)}`).join('\n')
      ]
    : []),
  ...(sheet.gaps.length > 0 ? [`### ${l10n.t('What to look at')}`, sheet.gaps.map(gapOf).join('\n\n')] : []),
  `### ${l10n.t('Evidence, theme by theme')}`,
  ...sheet.themes.flatMap(evidenceOf)
]

function gapOf({severity, theme, rule, message, place, quotation}: Gap, at: number): string {
  const indent = ' '.repeat(`${at + 1}. `.length)
  return [
    `${at + 1}. **${theme === undefined ? rule : shown(theme)}**, ${severityWord(severity)}, ${shown(place)}`,
    `${indent}${shown(message)}`,
    ...(quotation ? [`${indent}> ${shown(quotation.text)}\n${indent}>\n${indent}> — ${shown(quotation.whose)}`] : [])
  ].join('\n\n')
}

const evidenceOf = ({title, pieces}: ThemeRow): readonly string[] => [
  `#### ${shown(title)}`,
  pieces.length === 0
    ? l10n.t('No evidence.')
    : table(
        [l10n.t('Words'), l10n.t('Kind'), l10n.t('Why they count'), l10n.t('Date'), l10n.t('Place')],
        pieces.map(({row, words, kinds, date, place}) => [
          row ? `${row}: ${words}` : words,
          kinds.map(({kind}) => kindWord(kind)).join('; '),
          kinds.map(({reason}) => reason).join('; '),
          date,
          place
        ])
      )
]

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '-'), ...rows.map((row) => row.map(shown))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

const headOf = (drafts: number): string =>
  drafts === 1 ? `# ${l10n.t('Review of a self-evaluation')}` : `# ${l10n.t('Review of {0} drafts', drafts)}`

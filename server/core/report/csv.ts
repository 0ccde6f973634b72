import {kindById} from '../draft/evidence/index.ts'
import {spanOf} from '../draft/placed.ts'
import {createPositions} from '../text/lines.ts'
import {printable} from '../text/printable.ts'
import type {Span} from '../text/span.ts'
import {createRedactor} from './redact.ts'
import {findingsToTell, formatOf, type AssessedDraft} from './report.ts'

/**
 * The report that people sort and filter in a spreadsheet: a row for how each theme stands, for each finding and for
 * each piece of evidence. It begins with a byte order mark, without which Excel garbles quotation marks.
 */
export const csv = formatOf(
  'csv',
  (files) => linesOf(files.flatMap(rowsOf)),
  (kept) => ['\ufeff', linesOf([columns]), ...kept].join('')
)

const linesOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(cellOf).join(',') + '\r\n').join('')

const columns = [
  'draft',
  'row',
  'theme',
  'standing',
  'severity',
  'rule',
  'kind',
  'line',
  'character',
  'words',
  'message',
  'commentary',
  'until',
  'reason',
  'owner'
] as const

type Row = Partial<Record<(typeof columns)[number], string>>

function rowsOf(assessed: AssessedDraft): readonly (readonly string[])[] {
  const {
    path,
    assessment: {text, commentary, coverage, findings}
  } = assessed
  const positionAt = createPositions(text)
  const wordsAt = createRedactor({text, findings})
  const titleOf = (theme: string | undefined): string => commentary.themes.find(({id}) => id === theme)?.title ?? ''
  const placeOf = (span: Span): Row => {
    const {line, character} = positionAt(span.start)
    return {line: `${line + 1}`, character: `${character + 1}`, words: wordsAt(span).replace(/^#{1,6} /, '')}
  }

  const standings = assessed.partOf === undefined ? coverage : []
  const themes = standings.map(({theme, standing}): Row => ({row: 'theme', theme: theme.title, standing}))
  const told = findingsToTell(assessed).map(({span, severity, rule, theme, message, quotation, waiver}): Row => ({
    ...placeOf(span),
    row: 'finding',
    theme: titleOf(theme),
    severity,
    rule,
    message,
    commentary: quotation?.text ?? '',
    until: waiver?.until?.day ?? '',
    reason: waiver?.reason ?? '',
    owner: waiver?.owner ?? ''
  }))
  const pieces = coverage.flatMap(({theme, evidence}) =>
    evidence.map((piece): Row => {
      const {kind, reason} = piece.content
      const name = kindById(kind)?.name ?? kind
      return {...placeOf(spanOf(piece)), row: 'evidence', theme: theme.title, kind, message: `${name}: ${reason}`}
    })
  )
  return [...themes, ...told, ...pieces].map((row) => columns.map((column) => ({...row, draft: path})[column] ?? ''))
}

/** A cell that a spreadsheet shows as it stands: words that it would take for a formula get an apostrophe. */
function cellOf(text: string): string {
  const words = printable(text)
  const shown = formula.test(text) || formula.test(words) ? `'${words}` : words
  return /[",]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown
}

const formula = /^[=+\-@\t\r\n＝＋－＠]/

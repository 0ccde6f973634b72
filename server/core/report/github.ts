import {createPositions} from '../text/lines.ts'
import {printable} from '../text/printable.ts'
import type {Severity} from '../rules/rule.ts'
import {findingsToTell, formatOf, type AssessedDraft} from './report.ts'

/** The report that GitHub shows beside the lines of a pull request: a workflow command for each finding. */
export const github = formatOf(
  'github',
  (files) => files.flatMap(commandsOf).join(''),
  (kept) => kept.join('')
)

const commandNames: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice'
}

function commandsOf(draft: AssessedDraft): readonly string[] {
  const {text, commentary} = draft.assessment
  const positionAt = createPositions(text)

  return findingsToTell(draft).map(({span, severity, message, rule, theme, quotation}) => {
    const [start, end] = [positionAt(span.start), positionAt(span.end)]
    const title = commentary.themes.find(({id}) => id === theme)?.title
    const properties = {
      file: draft.path,
      line: start.line + 1,
      endLine: end.line + 1,
      // GitHub reads columns only where a finding stands in one line.
      ...(start.line === end.line && {col: start.character + 1, endColumn: end.character + 1}),
      title: printable(title === undefined ? rule : `${title} (${rule})`)
    }
    const said = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    const words = quotation ? `\n${printable(commentary.title)}: “${printable(quotation.text)}”` : ''
    return `::${commandNames[severity]} ${said.join(',')}::${escapeData(printable(message) + words)}\n`
  })
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

import type {Log, Region, Result} from 'sarif'
import {createPositions} from '../text/lines.ts'
import {printable} from '../text/printable.ts'
import type {Span} from '../text/span.ts'
import {fingerprintsOf} from './fingerprints.ts'
import {findingsToTell, formatOf, type AssessedDraft} from './report.ts'
import {sarifRules} from './sarif-rules.ts'
import {sarifLevels, sarifText} from './sarif-words.ts'

/** The report that code scanning and SARIF viewers read, in version 2.1.0 of the standard. */
export const sarif = formatOf(
  'sarif',
  (files) => files.map((file): FileResults => ({path: file.path, results: resultsOf(file)})),
  (kept, {version}) => JSON.stringify(logOf(kept.flat(), version), undefined, 2) + '\n'
)

/** What a log says of a file; where the file stands in the log is known later. */
interface FileResults {
  readonly path: string
  readonly results: readonly Result[]
}

function logOf(files: readonly FileResults[], version: string | undefined): Log {
  const rules = sarifRules()
  const places = new Map(rules.map(({id}, index) => [id, index]))
  // A part that several drafts share comes once with each of them, and may stand in the log only once.
  const uris = [...new Set(files.map(({path}) => uriOf(path)))]
  const placed = (result: Result, index: number): Result => ({
    ruleId: result.ruleId!,
    ruleIndex: places.get(result.ruleId!) ?? -1,
    ...result,
    locations: result.locations!.map(({physicalLocation}) => ({
      physicalLocation: {...physicalLocation, artifactLocation: {...physicalLocation!.artifactLocation, index}}
    }))
  })

  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'self-evaluation', ...(version !== undefined && {version}), language: 'en-GB', rules}},
        columnKind: 'utf16CodeUnits',
        artifacts: uris.map((uri) => ({location: {uri}, sourceLanguage: 'markdown'})),
        results: files.flatMap(({path, results}) => {
          const index = uris.indexOf(uriOf(path))
          return results.map((result) => placed(result, index))
        })
      }
    ]
  }
}

function resultsOf(draft: AssessedDraft): readonly Result[] {
  const {text, commentary} = draft.assessment
  const regionOf = createRegions(text)
  const fingerprints = fingerprintsOf(draft.assessment)

  return findingsToTell(draft).map((finding): Result => {
    const {span, severity, message, rule, theme, quotation, waiver} = finding
    const words = quotation ? ` ${printable(commentary.title)}: “${printable(quotation.text)}”` : ''
    const print = fingerprints.get(finding)!
    return {
      ruleId: rule,
      level: sarifLevels[severity],
      message: {text: sarifText(printable(message) + words)},
      locations: [{physicalLocation: {artifactLocation: {uri: uriOf(draft.path)}, region: regionOf(span)}}],
      // The second is the name by which code scanning knows a finding again.
      partialFingerprints: {'selfEvaluation/v1': print, primaryLocationLineHash: print},
      ...(waiver && {suppressions: [{kind: 'inSource' as const, justification: sarifText(printable(waiver.reason))}]}),
      properties: {
        severity,
        ...(theme !== undefined && {theme}),
        ...(quotation && {quotation: {text: quotation.text, theme: quotation.theme}})
      }
    }
  })
}

function createRegions(text: string): (span: Span) => Region {
  const positionAt = createPositions(text)
  return ({start, end}) => {
    const [from, to] = [positionAt(start), positionAt(end)]
    return {
      startLine: from.line + 1,
      startColumn: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1
    }
  }
}

/** A path as a relative URI. Halves of characters, which no URI can hold, become what stands for the unreadable. */
const uriOf = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')

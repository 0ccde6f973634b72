import {
  DiagnosticSeverity,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type Position,
  type Range
} from 'vscode-languageserver'
import type {Commentary} from '../../core/commentary/model.ts'
import type {Finding, Severity} from '../../core/rules/rule.ts'
import type {Assessment} from '../../core/reviewer.ts'
import {packPositions, rangeOf, type Positions} from './ranges.ts'
import {ruleUri} from '../documents.ts'

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint
}

/** How findings are told: where the commentary opens, and whether something can be shown beside a finding. */
export interface Telling {
  readonly commentaryUri: string
  readonly showsRelated: boolean
}

/** Findings as an editor was told of them: the diagnostics, each of the finding at its place. */
export interface Told {
  readonly findings: readonly Finding[]
  readonly diagnostics: readonly Diagnostic[]
  readonly telling: Telling
}

/** The findings of a draft as editors show them; what was told of the same words at the same place is used again. */
export function diagnosticsOf(
  positions: Positions,
  {findings, commentary}: Pick<Assessment, 'findings' | 'commentary'>,
  telling: Telling,
  before?: Told
): readonly Diagnostic[] {
  const known = before && isSameTelling(before.telling, telling) ? before : undefined
  return findings.map((finding, at) => {
    const range = rangeOf(positions, finding.span)
    const told = known?.findings[at]
    const diagnostic = known?.diagnostics[at]
    return told && diagnostic && saySame(told, finding) && isSameRange(diagnostic.range, range)
      ? diagnostic
      : diagnosticOf(range, finding, commentary, telling)
  })
}

const isSameTelling = (one: Telling, other: Telling): boolean =>
  one.commentaryUri === other.commentaryUri && one.showsRelated === other.showsRelated

const saySame = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule &&
  one.severity === other.severity &&
  one.message === other.message &&
  one.theme === other.theme &&
  one.quotation?.text === other.quotation?.text &&
  one.quotation?.source.start === other.quotation?.source.start

const isSameRange = (one: Range, other: Range): boolean =>
  isSamePosition(one.start, other.start) && isSamePosition(one.end, other.end)

const isSamePosition = (one: Position, other: Position): boolean =>
  one.line === other.line && one.character === other.character

/** A finding as editors show it; where nothing can stand beside it, it says its passage itself. */
function diagnosticOf(
  range: Range,
  {rule, severity, message, theme, quotation}: Finding,
  commentary: Commentary,
  {commentaryUri, showsRelated}: Telling
): Diagnostic {
  const words = quotation && !showsRelated ? `\n${commentary.title}: “${quotation.text}”` : ''
  return {
    range,
    severity: severityOf[severity],
    source: 'self-evaluation',
    code: rule,
    codeDescription: {href: ruleUri(rule)},
    message: message + words,
    data: {rule, theme},
    ...(quotation && showsRelated && {relatedInformation: [passageOf(quotation, commentary, commentaryUri)]})
  }
}

/** The words of the commentary that a finding rests on, with the place where they stand. */
const passageOf = (
  {text, source}: NonNullable<Finding['quotation']>,
  commentary: Commentary,
  uri: string
): DiagnosticRelatedInformation => ({
  location: {uri, range: rangeOf(packPositions(commentary), source)},
  message: `“${text}”`
})

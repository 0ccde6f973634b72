import {
  DiagnosticSeverity,
  MarkupKind,
  type Diagnostic,
  type Hover,
  type Position,
  type Range
} from 'vscode-languageserver'
import type {Commentary} from '../core/commentary/model.ts'
import type {HoverText} from '../core/editor/hover.ts'
import type {Finding, Severity} from '../core/rules/rule.ts'
import type {Assessment} from '../core/reviewer.ts'
import {createPositions} from '../core/text/lines.ts'
import {memo} from '../core/text/memo.ts'
import type {Span} from '../core/text/span.ts'
import {commentaryUri, ruleUri} from './documents.ts'

/** What turns offsets of a draft into positions. */
export interface Positions {
  positionAt(offset: number): Position
}

const positionsIn = memo(({text}: Commentary): Positions => ({positionAt: createPositions(text)}))

export const rangeOf = (positions: Positions, {start, end}: Span): Range => ({
  start: positions.positionAt(start),
  end: positions.positionAt(end)
})

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint
}

/** The findings of a draft as editors show them. */
export const diagnosticsOf = (positions: Positions, {findings, commentary}: Assessment): readonly Diagnostic[] =>
  findings.map((finding) => diagnosticOf(positions, finding, commentary))

const diagnosticOf = (
  positions: Positions,
  {span, rule, severity, message, theme, quotation}: Finding,
  commentary: Commentary
): Diagnostic => ({
  range: rangeOf(positions, span),
  severity: severityOf[severity],
  source: 'self-evaluation',
  code: rule,
  codeDescription: {href: ruleUri(rule)},
  message,
  data: {rule, theme},
  ...(quotation && {
    relatedInformation: [
      {
        location: {uri: commentaryUri(commentary.id), range: rangeOf(positionsIn(commentary), quotation.source)},
        message: `“${quotation.text}”`
      }
    ]
  })
})

/** A hover, as Markdown where the client shows it. */
export const hoverOf = (positions: Positions, {span, markdown, plain}: HoverText, showsMarkdown: boolean): Hover => ({
  range: rangeOf(positions, span),
  contents: showsMarkdown ? {kind: MarkupKind.Markdown, value: markdown} : {kind: MarkupKind.PlainText, value: plain}
})

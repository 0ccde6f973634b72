import {
  DiagnosticSeverity,
  FoldingRangeKind,
  MarkupKind,
  SymbolKind,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type Position,
  type Range,
  type SymbolInformation
} from 'vscode-languageserver'
import type {Commentary, Problem} from '../../core/commentary/model.ts'
import type {HoverText} from '../../core/editor/hover-texts.ts'
import type {OutlineEntry} from '../../core/editor/outline.ts'
import {createPositions} from '../../core/text/lines.ts'
import {memo} from '../../core/text/memo.ts'
import type {Span} from '../../core/text/span.ts'

/** What turns offsets of a text into positions. */
export interface Positions {
  positionAt(offset: number): Position
}

/** The positions of a commentary's pack. */
export const packPositions = memo(({text}: Commentary): Positions => ({positionAt: createPositions(text)}))

/** A stretch of a text as the protocol has it. */
export const rangeOf = (positions: Positions, {start, end}: Span): Range => ({
  start: positions.positionAt(start),
  end: positions.positionAt(end)
})

/** The problems of a commentary of a team's own as editors show them. */
export const packDiagnosticsOf = (positions: Positions, problems: readonly Problem[]): readonly Diagnostic[] =>
  problems.map(({span, message}) => ({
    range: rangeOf(positions, span),
    severity: DiagnosticSeverity.Error,
    source: 'self-evaluation',
    code: 'commentary',
    message
  }))

/** A hover, as Markdown where the client shows it, and then with a link to the commentary. */
export const hoverOf = (
  positions: Positions,
  {span, markdown, plain}: HoverText,
  showsMarkdown: boolean,
  link: string | undefined
): Hover => ({
  range: rangeOf(positions, span),
  contents: showsMarkdown
    ? {kind: MarkupKind.Markdown, value: [markdown, link].filter(Boolean).join('\n\n')}
    : {kind: MarkupKind.PlainText, value: plain}
})

/** An outline as editors show it. */
export const symbolsOf = (positions: Positions, entries: readonly OutlineEntry[]): DocumentSymbol[] =>
  entries.map(({name, detail, span, heading, below}) => ({
    name,
    detail,
    kind: SymbolKind.String,
    range: rangeOf(positions, span),
    selectionRange: rangeOf(positions, heading),
    children: symbolsOf(positions, below)
  }))

/** The same for editors that show no levels. */
export const flatSymbolsOf = (
  positions: Positions,
  entries: readonly OutlineEntry[],
  uri: string
): SymbolInformation[] =>
  entries.flatMap(({name, detail, span, below}) => [
    {
      name: [name, detail].filter(Boolean).join(' · '),
      kind: SymbolKind.String,
      location: {uri, range: rangeOf(positions, span)}
    },
    ...flatSymbolsOf(positions, below, uri)
  ])

/** An outline as editors fold it. */
export const foldsOf = (positions: Positions, entries: readonly OutlineEntry[]): FoldingRange[] =>
  entries.flatMap(({span, below}) => {
    const {start, end} = rangeOf(positions, span)
    const own = start.line < end.line ? [{startLine: start.line, endLine: end.line, kind: FoldingRangeKind.Region}] : []
    return [...own, ...foldsOf(positions, below)]
  })

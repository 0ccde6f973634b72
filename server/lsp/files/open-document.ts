import type {Position, Range, TextDocumentContentChangeEvent, TextDocumentsConfiguration} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {changedLineStarts, lineAt, lineStartsOf, type LineStarts} from '../../core/text/line-index.ts'
import {lazily} from '../../core/text/lazily.ts'
import {once} from '../../core/text/memo.ts'

/**
 * Open documents, as `TextDocuments` keeps them. Each is a value: an edit makes another one, whose lines are those of
 * the one before but for the changed ones. (The library's own keeps CR and LF apart that an edit brought together.)
 */
export const openDocuments: TextDocumentsConfiguration<OpenDocument> = {
  create: (uri, languageId, version, text) =>
    documentOf(
      uri,
      languageId,
      version,
      text,
      once(() => lineStartsOf(text))
    ),
  update(document, changes, version) {
    let text = document.getText()
    let {starts} = document
    for (const change of changes) [text, starts] = applied(text, starts(), change)
    return documentOf(document.uri, document.languageId, version, text, starts)
  }
}

/** A text that is open nowhere, as if it were. */
export const asDocument = (uri: string, text: string): TextDocument => openDocuments.create(uri, 'markdown', 0, text)

/** A document, and where its lines start. */
interface OpenDocument extends TextDocument {
  readonly starts: () => LineStarts
}

function documentOf(
  uri: string,
  languageId: string,
  version: number,
  text: string,
  starts: () => LineStarts
): OpenDocument {
  const offsetAt = (position: Position): number => offsetIn(text, starts(), position)
  const endOf = (line: number): number => starts()[line + 1] ?? text.length
  return withLineCount({
    uri,
    languageId,
    version,
    starts,
    getText: (range?: Range) => (range ? text.slice(offsetAt(range.start), offsetAt(range.end)) : text),
    getLineRange: (line: number): Range => ({
      start: {line, character: 0},
      end: positionIn(text, starts(), beforeEnding(text, starts()[line] ?? text.length, endOf(line)))
    }),
    getEOLCharacters: (line: number) =>
      text.slice(beforeEnding(text, starts()[line] ?? text.length, endOf(line)), endOf(line)),
    positionAt: (offset: number) => positionIn(text, starts(), offset),
    offsetAt
  })
}

const withLineCount = lazily<Omit<OpenDocument, 'lineCount'>, Pick<OpenDocument, 'lineCount'>>({
  lineCount: ({starts}) => starts().length
})

function applied(
  text: string,
  starts: LineStarts,
  change: TextDocumentContentChangeEvent
): [text: string, starts: () => LineStarts] {
  if (!('range' in change)) return [change.text, once(() => lineStartsOf(change.text))]

  const [start, end] = [change.range.start, change.range.end]
    .map((position) => offsetIn(text, starts, position))
    .toSorted((one, other) => one - other) as [number, number]
  const after = text.slice(0, start) + change.text + text.slice(end)
  return [after, once(() => changedLineStarts(starts, {start, end, length: change.text.length}, after))]
}

/** A position behind the end of its line is at that end, before the line's ending. */
function offsetIn(text: string, starts: LineStarts, {line, character}: Position): number {
  if (line < 0) return 0
  const start = starts[line]
  if (start === undefined) return text.length
  return beforeEnding(text, start, Math.min(start + Math.max(0, character), starts[line + 1] ?? text.length))
}

function positionIn(text: string, starts: LineStarts, offset: number): Position {
  const within = Math.min(Math.max(0, offset), text.length)
  const line = lineAt(starts, within)
  return {line, character: beforeEnding(text, starts[line]!, within) - starts[line]!}
}

function beforeEnding(text: string, start: number, offset: number): number {
  let end = offset
  while (start < end && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  return end
}

/**
 * The offset of the next line behind the one that begins at `from` before which a document might be cut: one that
 * begins a heading or, after a blank line, any other block but a list: the words before a list lead to it. A comment
 * stays with what it stands before. The document's length where there is none.
 */
export function nextCut(document: string, from: number): number {
  const lines = /[^\r\n]*(?:\r\n|\n|\r|$)/g
  let blank = false
  let commented = false
  for (let at = from; at < document.length; at = lines.lastIndex) {
    lines.lastIndex = at
    const line = lines.exec(document)![0]
    if (from < at && isCutLine(line, blank && !commented)) return at
    blank = blankLine.test(line)
    if (!blank) commented = line.trimEnd().endsWith('-->')
  }
  return document.length
}

/** Whether a document that is read from `from` might be cut at an offset at which some line has ended. */
export function isCut(document: string, from: number, at: number): boolean {
  let start = lineBefore(document, at)
  for (let end = at; from < start && blankLine.test(document.slice(start, end));) {
    end = start
    start = lineBefore(document, start)
  }
  return nextCut(document, Math.max(from, start)) === at
}

/** The offset at which the line before the one at an offset begins. */
function lineBefore(document: string, at: number): number {
  const isPair = document[at - 1] === '\n' && document[at - 2] === '\r'
  return lineStart(document, at - (isPair ? 2 : 1))
}

/** Whether a line begins a heading or, after a blank one, a block that is no list. */
const isCutLine = (line: string, afterBlank: boolean): boolean =>
  heading.test(line) || (afterBlank && block.test(line) && !listItem.test(line))

const blankLine = /^[ \t\r\n]*$/
const heading = /^#{1,6}(?:[ \t\r\n]|$)/
const block = /^[\p{L}\p{N}“‘"'(£€$[*_>|<!`~]/u
const listItem = /^(?:\d{1,9}[.)]|\*)(?:[ \t\r\n]|$)/

/** The offset at which the line of an offset begins. */
export function lineStart(document: string, offset: number): number {
  let start = offset
  while (0 < start && !isEnding(document.charCodeAt(start - 1))) start--
  return start
}

const isEnding = (unit: number): boolean => unit === 10 || unit === 13

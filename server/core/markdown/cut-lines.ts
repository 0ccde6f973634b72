/** Whether a document might be cut before this line: it begins a heading or, after a blank line, a paragraph. */
export function isCutLine(line: string, afterBlank: boolean): boolean {
  return heading.test(line) || (afterBlank && paragraph.test(line) && !listItem.test(line))
}

const heading = /^#{1,6}(?:[ \t\r\n]|$)/
const paragraph = /^[\p{L}\p{N}“‘"'(£€$[*_]/u
const listItem = /^(?:\d{1,9}[.)]|\*)(?:[ \t\r\n]|$)/

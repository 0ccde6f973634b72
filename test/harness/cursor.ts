/** A draft with a cursor `<|>`, as an author has it: the text without the cursor, and where the cursor stands. */
export function withCursor(marked: string): {readonly text: string; readonly offset: number} {
  const offset = marked.indexOf('<|>')
  if (offset < 0) throw new Error('This draft has no cursor <|>.')
  return {text: marked.slice(0, offset) + marked.slice(offset + 3), offset}
}

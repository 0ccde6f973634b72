import {lineAt, lineStartsOf} from './line-index.ts'

/** A place in a text as editors count: from 0, characters in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** Where the line of an offset begins. */
export const lineStart = (text: string, offset: number): number =>
  offset <= 0 ? 0 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1

/** Turns offsets of a text into positions. */
export function createPositions(text: string): (offset: number) => Position {
  const starts = lineStartsOf(text)
  return (offset) => {
    const line = lineAt(starts, offset)
    return {line, character: offset - starts[line]!}
  }
}

import {lineAt, lineStartsOf} from './line-index.ts'

/** A place in a text as editors count: from 0, characters in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** Turns offsets of a text into positions. */
export function createPositions(text: string): (offset: number) => Position {
  const starts = lineStartsOf(text)
  return (offset) => {
    const line = lineAt(starts, offset)
    return {line, character: offset - starts[line]!}
  }
}

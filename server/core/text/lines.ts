/** A place in a text as editors count: from 0, characters in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** Turns offsets of a text into positions. Lines end as in LSP: at CRLF, LF or CR. */
export function createPositions(text: string): (offset: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({0: ending, index}) => index + ending.length)]

  return (offset) => {
    let low = 0
    let high = starts.length
    while (low + 1 < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return {line: low, character: offset - starts[low]!}
  }
}

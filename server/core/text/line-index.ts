import type {Change} from './change.ts'

/** The offsets at which the lines of a text begin. Lines end as in LSP: at CRLF, LF or CR. */
export type LineStarts = readonly number[]

/** The lines of a text. */
export const lineStartsOf = (text: string): LineStarts => [0, ...startsIn(text, 0, text.length)]

/** The lines of a text, from those it had before a change; only the changed ones are looked for. */
export function changedLineStarts(before: LineStarts, {start, end, length}: Change, after: string): LineStarts {
  // What is put in front of a line may complete the ending of the line above: CR and LF become one.
  const first = Math.max(0, lineAt(before, start) - (before[lineAt(before, start)] === start ? 1 : 0))
  const last = lineAt(before, end)
  const shift = length - (end - start)
  const from = before[first]!
  const to = last + 1 < before.length ? before[last + 1]! + shift : after.length
  const anew = startsIn(after, from, to)

  const starts = before.slice(0, first + 1)
  for (const start of anew) starts.push(start)
  for (let line = last + 2; line < before.length; line++) starts.push(before[line]! + shift)
  return starts
}

/** The line that an offset stands in. */
export function lineAt(starts: LineStarts, offset: number): number {
  let low = 0
  let high = starts.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle
  }
  return low
}

/** Where lines begin behind the endings between two offsets. */
const startsIn = (text: string, from: number, to: number): readonly number[] =>
  Array.from(text.slice(from, to).matchAll(/\r\n|\n|\r/g), ({0: ending, index}) => from + index + ending.length)

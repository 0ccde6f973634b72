import {writeFileSync} from 'node:fs'
import assert from 'node:assert/strict'
import type {Span} from '../../server/core/text/span.ts'

/** What is said of a stretch of a text: `short` always, and `long` where the marker spells it out once. */
export interface Said {
  readonly span: Span
  readonly short: string
  readonly long?: string
}

const marker = /^[ \t]*\^+ [^\n]*(?:\n|$)/gm

/** A text as its author has it: without the lines of carets that point at the line above and say what is expected. */
export const unmark = (marked: string): string => marked.replace(marker, '')

/** The same text with a line of carets for all that is said of it, in the words that `wanted` chooses of each. */
function mark(text: string, said: readonly Said[], wanted: (one: Said) => string): string {
  const lines = text.split('\n')
  const rows: string[][] = lines.map(() => [])
  for (const one of [...said].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const before = text.slice(0, one.span.start)
    const line = before.split('\n').length - 1
    const column = one.span.start - (before.lastIndexOf('\n') + 1)
    const width = Math.max(1, Math.min(one.span.end - one.span.start, lines[line]!.length - column))
    rows[line]!.push(`${' '.repeat(column)}${'^'.repeat(width)} ${wanted(one)}`)
  }
  return lines.flatMap((line, at) => [line, ...rows[at]!]).join('\n')
}

/**
 * Fails unless what is said of a text is what its markers say. With `UPDATE=1` in the environment the markers in the
 * file are rewritten instead, for a person to read the difference.
 */
export function assertMarked(file: string, marked: string, said: readonly Said[]): void {
  const actual = mark(unmark(marked), said, ({short, long}) =>
    long !== undefined && marked.includes(`^ ${short}: ${long}\n`) ? `${short}: ${long}` : short
  )
  if (process.env.UPDATE === '1') writeFileSync(file, actual)
  else assert.equal(actual, marked, `${file} is read otherwise than its markers say`)
}

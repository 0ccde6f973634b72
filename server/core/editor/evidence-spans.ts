import {spanOf} from '../draft/placed.ts'
import type {Assessment} from '../reviewer.ts'
import {cut, shift, type Span} from '../text/span.ts'

/** The words of a draft that count as evidence, line by line, in order and none of them twice. */
export function evidenceSpans({draft, text}: Assessment): readonly Span[] {
  const pieces = draft.sections
    .flatMap(({blocks}) => blocks)
    .flatMap(({base, content}) => content.evidence.map((content) => spanOf({base, content})))
    .sort((one, other) => one.start - other.start)
  const spans: Span[] = []
  let covered = 0
  for (const {start, end} of pieces) {
    const rest = {start: Math.max(start, covered), end}
    covered = Math.max(covered, end)
    if (rest.start < rest.end) spans.push(...linesIn(cut(text, rest)).map((line) => shift(line, rest.start)))
  }
  return spans
}

const linesIn = (words: string): readonly Span[] =>
  Array.from(words.matchAll(/[^\s>][^\r\n]*/g), ({0: line, index}) => ({
    start: index,
    end: index + line.trimEnd().length
  }))

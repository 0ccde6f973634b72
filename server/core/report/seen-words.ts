import {spanOf} from '../draft/placed.ts'
import type {Assessment} from '../reviewer.ts'
import {printable} from '../text/printable.ts'
import {cut, type Span} from '../text/span.ts'
import {createRedactor} from './redact.ts'

/** The words of a draft as the reader of a printed page sees them: without markup, and without personal data. */
export interface SeenWords {
  wordsAt(span: Span): string
  /** The words at the head of a row or a column; none where they hold personal data. */
  headOf(words: string): string
}

/** What a reader sees of a draft. */
export function createSeenWords({text, draft, findings}: Assessment): SeenWords {
  const pieces: string[] = []
  let end = 0
  for (const {base, content} of draft.sections.flatMap(({blocks}) => blocks)) {
    const {start} = spanOf({base, content})
    if (start < end) continue

    pieces.push(' '.repeat(start - end), content.prose)
    end = start + content.prose.length
  }
  const proseAt = createRedactor({text: pieces.join(''), findings})
  const writtenAt = createRedactor({text, findings})
  const personal = findings.filter(({rule}) => rule === 'personal-data').map(({span}) => cut(text, span))

  return {
    // A comment by which the author says what counts is no prose: it is shown as it is written.
    wordsAt: (span) => printable(proseAt(span)).replace(/ (?=[.,;:?!])/g, '') || printable(writtenAt(span)),
    headOf: (words) => (personal.some((found) => words.includes(found)) ? '' : printable(words))
  }
}

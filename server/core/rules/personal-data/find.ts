import type {Span} from '../../text/span.ts'

/** Personal data in a text: where it is, and what, as the author reads it. */
export interface Personal extends Span {
  readonly what: string
}

/** What a pattern finds, or its group `value` (with the flag `d`) where only that is personal. */
export const matchesOf = (text: string, pattern: RegExp, what: string): readonly Personal[] =>
  Array.from(text.matchAll(pattern), ({0: words, index, indices}) => {
    const [start, end] = indices?.groups?.value ?? [index, index + words.length]
    return {start, end, what}
  })

/** What may stand between the digits of a number without parting it. */
export const gap = '[\\s.\\-\\u00ad\\u200b-\\u200d\\u2010-\\u2015\\u2060]'

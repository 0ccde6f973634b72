import type {Span} from '../text/span.ts'
import type {Commentary} from './model.ts'

/** Whose words of a commentary are, and where they were published; empty what is not known. */
export interface Whose {
  /** Whom the commentary quotes, else the author of the passage, else its first author. */
  readonly speaker: string
  readonly title: string
  readonly publisher: string
}

/** Whose the words are that stand at a place of a commentary. */
export function whoseWords(words: Span, {title, attribution, opening, themes, closing}: Commentary): Whose {
  const chapter = [...opening, ...themes, ...closing].find(({passages}) => passages.some(({span}) => isIn(words, span)))
  const passage = chapter?.passages.find(({span}) => isIn(words, span))
  const voice = chapter?.voices.find(({quotation}) => isIn(words, quotation.source))
  return {
    speaker: voice?.speaker || passage?.author || attribution.authors[0]?.name || '',
    title,
    publisher: attribution.publisher
  }
}

const isIn = (words: Span, {start, end}: Span): boolean => start <= words.start && words.end <= end

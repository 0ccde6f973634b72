import {wordsIn} from '../text/words.ts'

/** What a heading is recognised by: its words without numbering, articles, punctuation and inflection. */
export const headingKeyOf = (title: string): string =>
  wordsIn(title.replace(numbering, ''))
    .map(({stem}) => stem)
    .filter((stem) => !articles.has(stem))
    .join(' ')

const numbering = /^\s*(?:(?:section|chapter|part)\s+)?[\divx]+(?:\.\d+)*[.):]?\s+/i

const articles = new Set(['the', 'a', 'an', 'our', 'and'])

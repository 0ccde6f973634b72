/** The same words, with one space wherever there is white space, and none at the ends. */
export const inOneLine = (words: string): string => (odd.test(words) ? words.replace(/\s+/g, ' ') : words).trim()

/** Most words are in one line already: to look for this is many times as fast as to write them anew. */
const odd = /[^\S ]| {2}/

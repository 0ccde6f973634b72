/** The words of a line, to be looked up. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

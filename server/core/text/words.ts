import {stemmer} from 'stemmer'
import type {Span} from './span.ts'

/** A word of a text, where it stands, and what all its inflections share. */
export interface Word extends Span {
  readonly stem: string
}

/** The words of a text. Hyphens part words, apostrophes do not. */
export function wordsIn(text: string, stem: (word: string) => string = stemOf): readonly Word[] {
  const words: Word[] = []
  word.lastIndex = 0
  for (let found = word.exec(text); found; found = word.exec(text)) {
    words.push({start: found.index, end: word.lastIndex, stem: stem(found[0])})
  }
  return words
}

const word = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu

/** A reader of words that remembers the stems it has found: texts say most of their words again and again. */
export function createWordReader(): (text: string) => readonly Word[] {
  const stems = new Map<string, string>()
  const remembered = (word: string): string => {
    const known = stems.get(word)
    if (known !== undefined) return known

    if (stems.size === most) stems.clear()
    const stem = stemOf(word)
    stems.set(word, stem)
    return stem
  }
  return (text) => wordsIn(text, remembered)
}

/** A draft uses some thousand different words; what lives longer than a draft must not grow for ever. */
const most = 20_000

/** What the inflections of a word share: “leaders”, “leader’s” and “Leader” have one stem. */
const stemOf = (word: string): string =>
  stemmer(
    word
      .toLowerCase()
      .replace(/['’]s?$/, '')
      .replaceAll('’', "'")
  )

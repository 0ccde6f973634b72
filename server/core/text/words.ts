import {stemmer} from 'stemmer'
import type {Span} from './span.ts'

/** A word of a text, where it stands, and what all its inflections share. */
export interface Word extends Span {
  readonly stem: string
}

/** The words of a text. Hyphens part words, apostrophes do not. */
export function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu), ({0: word, index}) => ({
    start: index,
    end: index + word.length,
    stem: stemOf(word)
  }))
}

/** What the inflections of a word share: “leaders”, “leader’s” and “Leader” have one stem. */
export const stemOf = (word: string): string =>
  stemmer(
    word
      .toLowerCase()
      .replace(/['’]s?$/, '')
      .replaceAll('’', "'")
  )

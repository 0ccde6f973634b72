import {stemmer} from 'stemmer'
import {detached} from './detached.ts'
import type {Span} from './span.ts'

/** A word of a text, where it stands, and what all its inflections share. */
export interface Word extends Span {
  readonly stem: string
}

/** The words of a text. Hyphens part words, apostrophes do not. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = []
  word.lastIndex = 0
  for (let found = word.exec(text); found; found = word.exec(text)) {
    words.push({start: found.index, end: word.lastIndex, stem: stemOf(found[0])})
  }
  return words
}

const word = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu

/** Texts say most of their words again and again: a draft some thousand different ones. */
const stems = new Map<string, string>()

/** What lives longer than a draft must not grow for ever, nor keep the draft. */
const most = 20_000

function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known

  if (stems.size === most) stems.clear()
  const stem = stemFor(word)
  stems.set(detached(word), stem)
  return stem
}

/** What the inflections of a word share: “leaders”, “leader’s” and “Leader” have one stem. */
const stemFor = (word: string): string =>
  stemmer(
    word
      .toLowerCase()
      .replace(/['’]s?$/, '')
      .replaceAll('’', "'")
  )

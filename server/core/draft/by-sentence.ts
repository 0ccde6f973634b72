import {recently} from '../text/memo.ts'
import {cut} from '../text/span.ts'
import {sentencesIn} from './sentences.ts'

/**
 * A reader of prose that reads each sentence only once for as long as it is remembered: who types in a long paragraph
 * changes one sentence of it. What it finds counts from the beginning of the sentence, and is shifted to its place.
 */
export function bySentence<Found>(
  find: (sentence: string) => Iterable<Found>,
  shiftFound: (found: Found, by: number) => Found
): (prose: string) => readonly Found[] {
  const remembered = recently<readonly Found[]>(100)

  return (prose) => {
    const all: Found[] = []
    for (const sentence of sentencesIn(prose)) {
      const words = cut(prose, sentence)
      for (const found of remembered(words, () => [...find(words)])) all.push(shiftFound(found, sentence.start))
    }
    return all
  }
}

import type {Commentary} from '../../commentary/model.ts'
import type {Span} from '../../text/span.ts'
import {wordsIn, type Word} from '../../text/words.ts'
import type {Block, Heading} from '../model.ts'
import {cueReaderOf, type Cue} from './cues.ts'

/** Something about a block that may tell its theme: a word or a cue, in the block itself or in what stands around it. */
export interface Feature {
  readonly place: Place
  /** The word's stem, or the theme or other subject whose cues were found. */
  readonly name: string
  readonly value: number
  /** Where the words stand, counted like the block; nothing where they stand around the block and not in it. */
  readonly span: Span | undefined
}

/** Where a feature was found: words and cues of the block, of its heading, and of the headings above that one. */
export type Place = (typeof places)[number]
export const places = ['words', 'cues', 'heading words', 'heading cues', 'outer words', 'outer cues', 'bias'] as const

/** A reader of the features of a block itself, those of the words that lead to it among them. */
export function createBlockFeatures(commentary: Commentary): (block: Block) => readonly Feature[] {
  const cuesIn = cueReaderOf(commentary)

  return ({prose, words, span, leadIn, column, row}) => {
    const around = wordsIn([leadIn, column, row].filter(Boolean).join(' . '))
    const voice = Math.sqrt(30 / (new Set(words.map(({stem}) => stem)).size + 10))
    const opening = openingOf(prose)
    return [
      ...wordFeatures('words', words, ({start}) => (start < opening ? voice * emphasis : voice), span.start),
      ...wordFeatures('words', around, () => voice, undefined),
      ...cueFeatures('cues', cuesIn(words), span.start),
      ...cueFeatures('cues', cuesIn(around), undefined),
      {place: 'bias', name: 'always', value: 1, span: undefined}
    ]
  }
}

/** A reader of the features that a heading gives to the blocks of its section, or of the sections below. */
export function createHeadingFeatures(
  commentary: Commentary
): (heading: Heading, place: 'heading' | 'outer') => readonly Feature[] {
  const cuesIn = cueReaderOf(commentary)

  return ({title}, place) => {
    const words = wordsIn(title)
    return [
      ...wordFeatures(`${place} words`, words, () => 1, undefined),
      ...cueFeatures(`${place} cues`, cuesIn(words), undefined)
    ]
  }
}

/** Where the first sentence of a block ends, roughly: it mostly says what the block is about. */
const openingOf = (prose: string): number => /[.!?]["'”’)]*\s/.exec(prose)?.index ?? prose.length
const emphasis = 1.5

/** Each word counts once, however often it stands there; numbers (before letters in order) and the smallest words say nothing. */
function wordFeatures(
  place: Place,
  words: readonly Word[],
  valueOf: (word: Word) => number,
  base: number | undefined
): readonly Feature[] {
  const first = new Map<string, Word>()
  for (const word of words)
    if (!first.has(word.stem) && !silent.has(word.stem) && ':' < word.stem) first.set(word.stem, word)
  return Array.from(first.values(), (word) => ({
    place,
    name: word.stem,
    value: valueOf(word),
    span: placed(word, base)
  }))
}

/** The cues of a theme count together, each further one less. */
function cueFeatures(place: Place, cues: readonly Cue[], base: number | undefined): readonly Feature[] {
  const counts = new Map<string, number>()
  for (const {subject} of cues) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  return Array.from(counts, ([name, count]) => {
    const first = cues.find(({subject}) => subject === name)!
    return {place, name, value: Math.log1p(count), span: placed(first, base)}
  })
}

const placed = ({start, end}: Span, base: number | undefined): Span | undefined =>
  base === undefined ? undefined : {start: base + start, end: base + end}

/** Words that stand in any text, by their stems. */
const silent = new Set(
  `the a an and or of to in for on at by with is ar was were be been it it' thi that these those as from ha have had not
  no but which who thei there them he she hi her i`.split(/\s+/)
)

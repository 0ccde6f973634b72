import type {Node} from 'unist'
import {fold, type Folded} from '../text/fold.ts'
import {trim, type Span} from '../text/span.ts'
import type {Passage, Problem, Quotation} from './model.ts'
import {wordsOf, type Words} from './words.ts'

/** A passage, and where in the pack each of its units stands. */
export interface PlacedPassage extends Passage {
  readonly words: Words
  readonly folded: Folded
}

/** The passage's own words for what a block quote of the pack says; or a problem, if the passages do not say it. */
export function quotationOf(
  quote: Node,
  pack: string,
  passages: readonly PlacedPassage[],
  elsewhere: readonly PlacedPassage[]
): Quotation | Problem {
  const {text, offsets} = wordsOf(quote, pack)
  const span = {start: offsets[0]!, end: offsets.at(-1)!}
  const wanted = text.replace(/^['"‘’“”](.*)['"‘’“”]$/, '$1')
  for (const {words, folded} of passages) {
    const found = findVerbatim(words.text, text, folded) ?? findVerbatim(words.text, wanted, folded)
    if (found) return {text: words.text.slice(found.start, found.end), span, source: placeOf(found, words)}
  }

  const misplaced = elsewhere.some(({words, folded}) => findVerbatim(words.text, wanted, folded))
  return {
    span,
    message: misplaced
      ? `The commentary says “${wanted}” under another heading.`
      : `The commentary does not say “${wanted}”.`
  }
}

/** Where a text says some words, letter by letter but for its typography, and not as a part of other words. */
export function findVerbatim(text: string, words: string, folded: Folded = fold(text)): Span | undefined {
  const wanted = fold(words.trim()).text
  if (wanted === '') return undefined

  for (let at = folded.text.indexOf(wanted); 0 <= at; at = folded.text.indexOf(wanted, at + 1)) {
    const end = folded.offsets[at + wanted.length]!
    const span = trim(text, {start: folded.offsets[at]!, end})
    if (!isInWord(text, span.start) && !isInWord(text, span.end)) return span
  }
  return undefined
}

/** Whether a place in a text is inside a word: “can” is not what “can't” says, nor “referrals” what “re-referrals”. */
const isInWord = (text: string, at: number): boolean =>
  (/[\p{L}\p{N}]$/u.test(text.slice(0, at).slice(-2)) && /^[-'’‐‑]?[\p{L}\p{N}]/u.test(text.slice(at, at + 3))) ||
  (/[\p{L}\p{N}][-'’‐‑]$/u.test(text.slice(0, at).slice(-3)) && /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2)))

const placeOf = ({start, end}: Span, {offsets}: Words): Span => ({start: offsets[start]!, end: offsets[end - 1]! + 1})

import {lazily} from '../../text/lazily.ts'
import {overlaps, type Span} from '../../text/span.ts'
import type {BlockTheme} from '../model.ts'
import type {Weighed} from './weights.ts'

/** The themes that a block seems to speak of, best first; none where that seems likelier than the best two together. */
export function guess(
  scores: readonly number[],
  weighed: readonly Weighed[],
  themes: readonly string[]
): readonly BlockTheme[] {
  const shares = sharesOf(scores)
  const none = shares.at(-1)!
  const best = bestOf(shares, themes.length)
  if (best.reduce((sum, at) => sum + shares[at]!, 0) <= none) return []

  return best.map((at) => guessed({theme: themes[at]!, basis: 'wording', share: shares[at]!, weighed, at}))
}

/** A guess; the words that it rests on are looked for when somebody asks for them. */
const guessed = lazily<Omit<BlockTheme, 'words'> & Grounds, Pick<BlockTheme, 'words'>>({
  words: ({weighed, at}) => tellingWords(weighed, at)
})

/** What a guess rests on: what the features of a block say for the theme at this place. */
interface Grounds {
  readonly weighed: readonly Weighed[]
  readonly at: number
}

/** The places of the two greatest of so many shares, the greatest first. */
function bestOf(shares: readonly number[], count: number): readonly number[] {
  let [first, second] = [-1, -1]
  for (let at = 0; at < count; at++) {
    if (first < 0 || shares[first]! < shares[at]!) [first, second] = [at, first]
    else if (second < 0 || shares[second]! < shares[at]!) second = at
  }
  return [first, second].filter((at) => 0 <= at)
}

/** Scores as shares of one. */
function sharesOf(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / sum)
}

/** How many words are shown for a guess at most, and how long a word must be to say something by itself. */
const shown = 4
const shortest = 4

/** The words of a block that speak for a theme, the most telling first. */
function tellingWords(weighed: readonly Weighed[], theme: number): readonly Span[] {
  const telling: {readonly span: Span; readonly weight: number}[] = []
  for (const {weights, value, span} of weighed) {
    if (!span || span.end - span.start < shortest) continue

    const mean = weights.reduce((sum, weight) => sum + weight * value, 0) / weights.length
    const weight = weights[theme]! * value - mean
    if (0 < weight) telling.push({span, weight})
  }
  const words: Span[] = []
  for (const {span} of telling.sort((one, other) => other.weight - one.weight)) {
    if (words.length === shown) break
    if (!words.some((word) => overlaps(span, word))) words.push(span)
  }
  return words
}

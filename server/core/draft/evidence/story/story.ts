import type {Span} from '../../../text/span.ts'
import {lately} from '../../../text/memo.ts'
import type {Testimony} from '../kind.ts'
import {traitsIn, type SentenceTraits} from './traits.ts'

/** A story is seldom longer than this; where a block is, several are tried. */
const longest = 7

/** The stretch of a block that best tells a story: somebody particular, past events in sequence, and an outcome. */
export const storyOf = lately((testimony: Testimony): Span | undefined => {
  const sentences = traitsIn(testimony)
  let best: {readonly score: number; readonly from: number; readonly to: number} | undefined
  for (const [from, first] of sentences.entries()) {
    if (first.events === 0 && first.particular === 0) continue
    for (let to = from; to < Math.min(from + longest, sentences.length); to++) {
      if (sentences[to]!.events === 0 && sentences[to]!.outcomes === 0) continue
      const score = scoreOf(sentences.slice(from, to + 1))
      if (score >= enough && (!best || score > best.score)) best = {score, from, to}
    }
  }
  return best && {start: sentences[best.from]!.sentence.start, end: sentences[best.to]!.sentence.end}
})

const enough = 8.5

/** How much a stretch of sentences is a story. */
function scoreOf(told: readonly SentenceTraits[]): number {
  const sum = (trait: Exclude<keyof SentenceTraits, 'words'>, most: number): number =>
    Math.min(
      most,
      told.reduce((total, traits) => total + traits[trait], 0)
    )
  const last = told.at(-1)!
  return (
    sum('particular', 2) * 0.9 +
    sum('pronouns', 4) * 1.4 +
    sum('actors', 2) * 1.2 +
    sum('dated', 1) * 0.3 +
    sum('events', 8) * 0.4 +
    sum('moves', 3) * 0.5 +
    sum('outcomes', 2) * 0.6 +
    sum('outcomes', 1) * 1.8 +
    Math.min(last.outcomes, 1) * 0.6 +
    Math.min(told.length, 4) * 0.7 -
    sum('shares', 3) * 0.8 -
    sum('planned', 3) * 0.8 -
    sum('enquiries', 3) * 1.2 -
    sum('quotations', 2) * 1.5 -
    sum('present', 6) * 0.7
  )
}

import type {Commentary} from '../../commentary/model.ts'
import practiceLeadership from '../../../packs/practice-leadership.weights.json'
import type {Span} from '../../text/span.ts'
import type {Feature, Place} from './features.ts'

/** How strongly each feature speaks for each theme, and for none: numbers in the order of `themes`, none last. */
export interface Weights {
  readonly themes: readonly string[]
  readonly weights: Readonly<Partial<Record<Place, Readonly<Record<string, readonly number[]>>>>>
}

/** The weights learnt for a commentary's themes; where none were, its cues alone speak, each for its own theme. */
export function weightsFor({themes}: Commentary): Weights {
  const ids = themes.map(({id}) => id)
  const learnt = shipped.find(
    (weights) => weights.themes.length === ids.length && ids.every((id) => weights.themes.includes(id))
  )
  return learnt ?? cueWeights(ids)
}

const shipped: readonly Weights[] = [practiceLeadership]

/** One cue outweighs that there is none of any theme; no cue does not. */
function cueWeights(themes: readonly string[]): Weights {
  const own = (weight: number): Readonly<Record<string, readonly number[]>> =>
    Object.fromEntries(themes.map((id) => [id, [...themes.map((other) => (other === id ? weight : 0)), 0]]))
  const none = [...themes.map(() => 0), 1.2]
  return {themes, weights: {cues: own(3), 'heading cues': own(3), 'outer cues': own(1.5), bias: {always: none}}}
}

/** A feature that says something: a weight for each theme and one for none, and how much of it counts. */
export interface Weighed {
  readonly weights: readonly number[]
  readonly value: number
  readonly span: Span | undefined
}

/** The features that say something, with what they say. */
export function weigh(features: readonly Feature[], weights: Weights): readonly Weighed[] {
  const weighed: Weighed[] = []
  for (const {place, name, value, span} of features) {
    const rows = weights.weights[place]
    if (rows && Object.hasOwn(rows, name)) weighed.push({weights: rows[name]!, value, span})
  }
  return weighed
}

/** That nothing says anything for any theme, nor for none. */
export const silence = (themes: readonly string[]): readonly number[] => new Array<number>(themes.length + 1).fill(0)

/** What features say together, and what was said before. */
export function sumOf(
  before: readonly number[],
  weighed: Iterable<Pick<Weighed, 'weights' | 'value'>>
): readonly number[] {
  const sum = [...before]
  for (const {weights, value} of weighed) for (let at = 0; at < sum.length; at++) sum[at]! += weights[at]! * value
  return sum
}

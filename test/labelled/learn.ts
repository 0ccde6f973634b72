import {places, type Feature, type Place} from '../../server/core/draft/wording/features.ts'
import type {Weights} from '../../server/core/draft/wording/weights.ts'
import type {Sample} from './samples.ts'

/** How often the samples are gone through, how fast is learnt, and how dear weights are: chosen on drafts left out. */
const rounds = 100
const pace = 0.5
const thrift = 8

/** A feature that fewer samples have says too little of how others write. */
const fewest = 2

/** Features whose weights differ less than this between themes are left out, and the others learnt again. */
const slightest = 0.17

/** A sample in numbers: which features it has, how strongly, and how much of it belongs to each theme. */
interface Row {
  readonly features: readonly number[]
  readonly values: readonly number[]
  readonly themes: readonly number[]
  readonly weight: number
}

/** Learns by multinomial logistic regression; the same samples always teach the same weights. */
export function learn(samples: readonly Sample[], themes: readonly string[]): Weights {
  const counts = new Map<string, number>()
  for (const {features} of samples) {
    for (const key of new Set(features.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const common = [...counts.keys()].filter((key) => fewest <= counts.get(key)!).sort()
  const classes = themes.length + 1
  const first = descend(rowsOf(samples, themes, common), common.length, classes)
  const telling = common.filter((_, at) => slightest <= spreadOf(first.subarray(at * classes, (at + 1) * classes)))
  return weightsOf(telling, descend(rowsOf(samples, themes, telling), telling.length, classes), themes)
}

const keyOf = ({place, name}: Feature): string => `${place}\t${name}`

const spreadOf = (weights: Float64Array): number => Math.max(...weights) - Math.min(...weights)

/** Samples in numbers, by the features that these keys name. */
function rowsOf(samples: readonly Sample[], themes: readonly string[], keys: readonly string[]): readonly Row[] {
  const index = new Map(keys.map((key, at) => [key, at]))
  return samples.map(({features, themes: spoken, weight}) => {
    const known = features.flatMap((feature) => {
      const at = index.get(keyOf(feature))
      return at === undefined ? [] : [{at, value: feature.value}]
    })
    return {
      features: known.map(({at}) => at),
      values: known.map(({value}) => value),
      themes: targetOf(spoken, themes),
      weight
    }
  })
}

/** The first theme of several counts most. */
function targetOf(spoken: readonly string[], themes: readonly string[]): readonly number[] {
  if (spoken.length === 0) return [...themes.map(() => 0), 1]

  const rest = spoken.length === 1 ? 0 : 0.4
  return [
    ...themes.map((id) => (id === spoken[0] ? 1 - rest : spoken.includes(id) ? rest / (spoken.length - 1) : 0)),
    0
  ]
}

/** Goes down the slope of the loss, each weight by steps of its own (Adagrad). */
function descend(rows: readonly Row[], features: number, classes: number): Float64Array {
  const weights = new Float64Array(features * classes)
  const steepness = new Float64Array(features * classes).fill(1e-8)
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => thrift * weight)
    for (const row of rows) addSlope(row, weights, slope, classes)
    for (let at = 0; at < weights.length; at++) {
      steepness[at]! += slope[at]! ** 2
      weights[at]! -= (pace * slope[at]!) / Math.sqrt(steepness[at]!)
    }
  }
  return weights
}

function addSlope(
  {features, values, themes, weight}: Row,
  weights: Float64Array,
  slope: Float64Array,
  classes: number
): void {
  const scores = new Array<number>(classes).fill(0)
  features.forEach((feature, at) => {
    for (let k = 0; k < classes; k++) scores[k]! += values[at]! * weights[feature * classes + k]!
  })
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((sum, power) => sum + power, 0)
  const errors = powers.map((power, k) => (power / sum - themes[k]!) * weight)
  features.forEach((feature, at) => {
    for (let k = 0; k < classes; k++) slope[feature * classes + k]! += values[at]! * errors[k]!
  })
}

function weightsOf(keys: readonly string[], weights: Float64Array, themes: readonly string[]): Weights {
  const classes = themes.length + 1
  const byPlace: Partial<Record<Place, Record<string, readonly number[]>>> = {}
  for (const place of places) byPlace[place] = {}
  keys.forEach((key, at) => {
    const [place, name] = key.split('\t') as [Place, string]
    const row = weights.subarray(at * classes, (at + 1) * classes)
    byPlace[place]![name] = Array.from(row, (weight) => Math.round(weight * 100) / 100 || 0)
  })
  return {themes, weights: byPlace}
}

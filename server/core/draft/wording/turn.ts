import type {Commentary} from '../../commentary/model.ts'
import {memo} from '../../text/memo.ts'
import type {Heading} from '../model.ts'
import {createHeadingFeatures} from './features.ts'
import {silence, sumOf, weigh, weightsFor, type Weights} from './weights.ts'

/** A heading whose words speak so much more for another theme, or for none, turns from the themes above it. */
const clearly = Math.log(4)

/**
 * Tells whether a heading turns from the themes of the section above: “Our workforce in brief” may stand under
 * “How do we know?”, and does not speak of how leaders know.
 */
export function createTurnReader(
  commentary: Commentary,
  weights: Weights = weightsFor(commentary)
): (heading: Heading, themes: readonly string[]) => boolean {
  const featuresOf = createHeadingFeatures(commentary)
  const scores = memo((heading: Heading) =>
    sumOf(silence(weights.themes), weigh(featuresOf(heading, 'heading'), weights))
  )

  return (heading, themes) => {
    const own = scores(heading)
    const kept = Math.max(...weights.themes.map((id, at) => (themes.includes(id) ? own[at]! : -Infinity)))
    return kept + clearly < Math.max(...own)
  }
}

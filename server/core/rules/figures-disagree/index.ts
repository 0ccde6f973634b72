import type {Block} from '../../draft/model.ts'
import {sentencesIn} from '../../draft/sentences.ts'
import {memo} from '../../text/memo.ts'
import {cut, shift} from '../../text/span.ts'
import type {Remark, Review, Rule} from '../rule.ts'
import {tablesOf} from '../tables.ts'
import {basesIn} from './bases.ts'
import {changesIn} from './changes.ts'
import {valuesIn, type MeasuredValue} from './measures.ts'
import {gradesIn, partsIn} from './parts.ts'
import {totalsIn} from './totals.ts'

/**
 * Figures contradict each other, or the words beside them.
 *
 *     The share of agency workers fell from 17% to 22%.
 *                                 ^^^^^^^^^^^^^^^^^^^^ figures-disagree
 */
export const figuresDisagree: Rule = {
  id: 'figures-disagree',
  summary: 'Figures contradict each other, or the words beside them.',
  severity: 'warning',

  *check(review) {
    for (const {base, content} of review.draft.sections.flatMap(({blocks}) => blocks)) {
      for (const remark of remarksIn(content)) yield {...remark, span: shift(remark.span, base)}
    }
    for (const table of tablesOf(review.draft, review.text)) yield* totalsIn(table)
    yield* contradictionsIn(review)
  }
}

/** What can be said of a block by itself. */
const remarksIn = memo(({prose, span}: Block): readonly Remark[] => {
  const remarks = [...changesIn(prose), ...basesIn(prose), ...partsIn(prose)]
  for (const sentence of sentencesIn(prose)) {
    for (const remark of gradesIn(cut(prose, sentence))) {
      remarks.push({...remark, span: shift(remark.span, sentence.start)})
    }
  }
  return remarks.map((remark) => ({...remark, span: shift(remark.span, span.start)}))
})

/** Measures that have another value further up. */
function* contradictionsIn({draft}: Review): Generator<Remark> {
  const known = new Map<string, MeasuredValue>()
  for (const {base, content} of draft.sections.flatMap(({blocks}) => blocks)) {
    for (const measured of valuesIn(content)) {
      const before = known.get(measured.measure)
      if (!before) known.set(measured.measure, measured)
      else if (before.value !== measured.value) {
        yield {
          span: shift(measured.span, base),
          message: `Further up the draft gives ${before.words} for the same. Check which is right, or say how they differ.`
        }
      }
    }
  }
}

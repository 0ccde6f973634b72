import * as l10n from '@vscode/l10n'
import {throughSections} from '../../draft/chapters.ts'
import {bySentence} from '../../draft/by-sentence.ts'
import type {Block, Section} from '../../draft/model.ts'
import {memo} from '../../text/memo.ts'
import {shift} from '../../text/span.ts'
import {shiftRemark, type Remark, type Review, type Rule} from '../rule.ts'
import {tablesIn} from '../tables.ts'
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
    yield* remarksInSections(review.draft, review.text)
    yield* contradictionsIn(review)
  }
}

const remarksInSections = throughSections(function* ({blocks}: Section, text: string): Generator<Remark> {
  for (const {base, content} of blocks) {
    for (const remark of remarksIn(content)) yield {...remark, span: shift(remark.span, base)}
  }
  for (const table of tablesIn(blocks, text)) yield* totalsIn(table)
}, shiftRemark)

/** What can be said of a block by itself. */
const remarksIn = memo(({prose, span}: Block): readonly Remark[] =>
  remarksInProse(prose).map((remark) => shiftRemark(remark, span.start))
)

const remarksInProse = bySentence(function* (sentence): Generator<Remark> {
  yield* changesIn(sentence)
  yield* basesIn(sentence)
  yield* partsIn(sentence)
  yield* gradesIn(sentence)
}, shiftRemark)

const shiftValue = (value: MeasuredValue, by: number): MeasuredValue => ({...value, span: shift(value.span, by)})

const valuesInSections = throughSections(
  ({blocks}) => blocks.flatMap(({base, content}) => valuesIn(content).map((value) => shiftValue(value, base))),
  shiftValue
)

/** Measures that have another value further up. */
function* contradictionsIn({draft, text}: Review): Generator<Remark> {
  const known = new Map<string, MeasuredValue>()
  for (const measured of valuesInSections(draft, text)) {
    const before = known.get(measured.measure)
    if (!before) known.set(measured.measure, measured)
    else if (before.value !== measured.value) {
      yield {
        span: measured.span,
        message: l10n.t(
          'Further up the draft gives {0} for the same. Check which is right, or say how they differ.',
          before.words
        )
      }
    }
  }
}

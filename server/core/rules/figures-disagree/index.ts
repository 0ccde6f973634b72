import * as l10n from '@vscode/l10n'
import {throughSections} from '../../draft/chapters.ts'
import {bySentence} from '../../draft/by-sentence.ts'
import type {Block, Section} from '../../draft/model.ts'
import {level} from '../../text/level.ts'
import {memo} from '../../text/memo.ts'
import {shiftRemark, type Remark, type Review, type Rule} from '../rule.ts'
import {tablesIn} from '../tables.ts'
import {basesIn} from './bases.ts'
import {changesIn} from './changes.ts'
import {shiftValue, valuesIn, type MeasuredValue} from './measures.ts'
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
    for (const remark of remarksIn(content)) yield shiftRemark(remark, base)
  }
  for (const table of tablesIn(blocks, text)) yield* totalsIn(table)
}, shiftRemark)

/** What can be said of a block by itself. */
const remarksIn = memo(({prose, span}: Block): readonly Remark[] =>
  remarksInProse(prose).map((remark) => shiftRemark(remark, span.start))
)

const remarksInProse = bySentence(function* (sentence): Generator<Remark> {
  const prose = level(sentence)
  yield* changesIn(prose, sentence)
  yield* basesIn(prose)
  yield* partsIn(prose, sentence)
  yield* gradesIn(prose, sentence)
}, shiftRemark)

const valuesInSections = throughSections(function* ({blocks}: Section): Generator<MeasuredValue> {
  for (const {base, content} of blocks) {
    for (const value of valuesIn(content)) yield shiftValue(value, base)
  }
}, shiftValue)

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

import * as l10n from '@vscode/l10n'
import {throughSections} from '../../draft/chapters.ts'
import {bySentence} from '../../draft/by-sentence.ts'
import type {Block, Section} from '../../draft/model.ts'
import {level} from '../../text/level.ts'
import {memo} from '../../text/memo.ts'
import {shiftRemark, type Remark, type Rule} from '../rule.ts'
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

  *check({draft, text}) {
    const found = inSections(draft, text)
    for (const {remark} of found) if (remark) yield remark
    yield* contradictionsIn(found)
  }
}

/** A remark on figures, or a value that others may contradict. */
interface Found {
  readonly remark?: Remark
  readonly value?: MeasuredValue
}

const inSections = throughSections(
  function* ({blocks}: Section, text: string): Generator<Found> {
    for (const {base, content} of blocks) {
      for (const found of inBlock(content)) yield shiftFound(found, base)
    }
    for (const table of tablesIn(blocks, text)) for (const remark of totalsIn(table)) yield {remark}
  },
  (found, by) => shiftFound(found, by)
)

const shiftFound = ({remark, value}: Found, by: number): Found =>
  remark ? {remark: shiftRemark(remark, by)} : value ? {value: shiftValue(value, by)} : {}

/** What can be said of a block by itself, and its values. */
const inBlock = memo((block: Block): readonly Found[] => [
  ...remarksInProse(block.prose).map((remark) => ({remark: shiftRemark(remark, block.span.start)})),
  ...valuesIn(block).map((value) => ({value}))
])

const remarksInProse = bySentence(function* (sentence): Generator<Remark> {
  const prose = level(sentence)
  yield* changesIn(prose, sentence)
  yield* basesIn(prose)
  yield* partsIn(prose, sentence)
  yield* gradesIn(prose, sentence)
}, shiftRemark)

/** Measures that have another value further up. */
function* contradictionsIn(found: readonly Found[]): Generator<Remark> {
  const known = new Map<string, MeasuredValue>()
  for (const {value: measured} of found) {
    if (!measured) continue
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

import * as l10n from '@vscode/l10n'
import {memo} from '../../text/memo.ts'
import {shift, type Span} from '../../text/span.ts'
import {cellPatterns, figureOfCell} from './figure/cell.ts'
import {changeOfNumbers, comparisons} from './figure/comparison.ts'
import {measures} from './figure/measures.ts'
import {unmeasured, unreached, vague} from './figure/nearly.ts'
import {shares} from './figure/shares.ts'
import {clausesAround, readingPatterns, readingsOf, type Reading} from './gist/reading.ts'
import {shownBy, type Way} from './gist/way.ts'
import type {EvidenceKind} from './kind.ts'

/** The ways in which a number, written as a sign, measures the work; the first that fits gives the reason. */
const ways: readonly Way[] = [
  ...shares,
  changeOfNumbers,
  ...measures,
  ...comparisons.map((way) => ({...way, reason: () => l10n.t('a number compared with another')}))
]

/** Words without which a sentence measures nothing. */
const hint = /[#½£¤§]|\b(?:no|none|nobody|not|without|halv|doubl|trebl|tripl|twice|half|quartile)/

/** A measured result or state of the organisation's own work: “94%”, “17 of 20 cases”, “nobody waited”. */
export const figure: EvidenceKind = {
  id: 'figure',
  get name() {
    return l10n.t('a figure')
  },
  patterns: [...ways.flatMap(({patterns}) => patterns), hint, vague, ...cellPatterns, ...readingPatterns],

  *find(testimony) {
    if (testimony.form === 'cell') {
      const cell = figureOfCell(testimony)
      if (cell === 'none') return
      if (cell !== 'unsettled') return void (yield cell)
    }
    for (const {base, content} of readingsOf(testimony)) {
      const found = measureIn(content)
      if (found) yield {...found, span: shift(found.span, base)}
    }
  },

  *nearly(testimony) {
    if (testimony.form !== 'cell') yield* unreached(testimony, ways)
    yield* unmeasured(testimony)
  }
}

/** The clauses from the first to the last words of a sentence that measure, and why the first do. */
const measureIn = memo((reading: Reading): {readonly span: Span; readonly reason: string} | undefined => {
  if (!hint.test(reading.text)) return undefined

  let found: {span: Span; reason: string} | undefined
  for (const way of ways) {
    for (const {start, end} of shownBy(way, reading)) {
      if (!found) found = {span: {start, end}, reason: way.reason()}
      else found = {...found, span: {start: Math.min(found.span.start, start), end: Math.max(found.span.end, end)}}
    }
  }
  return found && {...found, span: clausesAround(reading, found.span)}
})

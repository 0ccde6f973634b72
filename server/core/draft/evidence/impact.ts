import * as l10n from '@vscode/l10n'
import {memo} from '../../text/memo.ts'
import {shift, type Span} from '../../text/span.ts'
import {changeOfNumbers, comparisons} from './figure/comparison.ts'
import {unreached} from './figure/nearly.ts'
import {clausesAround, readingsOf, type Reading} from './gist/reading.ts'
import {shownBy, type Way} from './gist/way.ts'
import {changes} from './impact/changes.ts'
import {asserted, unspecified} from './impact/nearly.ts'
import type {EvidenceKind} from './kind.ts'

/** The ways in which a change is told, by numbers or in words; the first that fits gives the reason. */
const ways: readonly Way[] = [
  changeOfNumbers,
  ...comparisons.map((way) => ({...way, reason: () => l10n.t('a comparison with before or with others')})),
  ...changes
]

/** A definite change over time, or a comparison with others, as having happened. */
export const impact: EvidenceKind = {
  id: 'impact',
  get name() {
    return l10n.t('a change')
  },
  patterns: [...ways.flatMap(({patterns}) => patterns), asserted],

  *find(testimony) {
    for (const {base, content} of readingsOf(testimony)) {
      const found = changeIn(content)
      if (found) yield {...found, span: shift(found.span, base)}
    }
  },

  *nearly(testimony) {
    if (testimony.form !== 'cell') yield* unreached(testimony, ways)
    yield* unspecified(testimony)
  }
}

const changeIn = memo((reading: Reading): {readonly span: Span; readonly reason: string} | undefined => {
  if (reading.text === '') return undefined

  for (const way of ways) {
    const [found] = shownBy(way, reading)
    if (found) return {span: clausesAround(reading, found), reason: way.reason()}
  }
  return undefined
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from 'scslre'
import {evidenceKinds} from '../server/core/draft/evidence/index.ts'
import {createReader} from '../server/core/draft/read.ts'
import {commentary} from './harness/draft.ts'

for (const {id, patterns} of evidenceKinds) {
  test(`No pattern that looks for evidence of the kind ${id} backtracks`, () => {
    for (const {source, flags} of new Set(patterns)) {
      const {reports} = analyse({source, flags}, {reportTypes: {Move: false, Self: true, Trade: true}})
      assert.deepEqual(
        reports.map(({type}) => type),
        [],
        source.slice(0, 200)
      )
    }
  })
}

/** Texts without a full stop that let patterns try as much as they can. */
const worst = [
  '1 of 1 of ',
  'from 3 to 4 from ',
  'of 3 only ',
  '“',
  "' ",
  'a ',
  'less than 3 before but ',
  'said that ',
  'on average ',
  'no longer children ',
  'an audit found that 3 of 4 ',
  '- '
]

test('A block four times as long takes about four times the time, and not sixteen times', () => {
  timeOf('a ', 8_000)
  for (const words of worst) {
    const short = timeOf(words, 8_000)
    const bound = 100 + 9 * short
    const first = timeOf(words, 32_000)
    // Somebody else may have had the machine for a while.
    const long = first < bound ? first : timeOf(words, 32_000)
    assert.ok(long < bound, `${JSON.stringify(words)} takes ${short} ms, and four times as much ${long} ms`)
  }
})

/** The milliseconds in which a block of so many units is judged. */
function timeOf(words: string, units: number): number {
  const text = words.repeat(units / words.length)
  const read = createReader(commentary)
  const start = performance.now()
  read(text)
  return performance.now() - start
}

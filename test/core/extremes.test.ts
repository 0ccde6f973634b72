import assert from 'node:assert/strict'
import {test} from 'node:test'
import {extremes} from '../texts/extremes.ts'
import {assess} from '../harness/draft.ts'

for (const [name, textOf] of Object.entries(extremes)) {
  test(`A draft of ${name} is answered, in a time that goes by its length`, () => {
    const [short, long] = [timeOf(textOf(1_000)), timeOf(textOf(4_000))]
    assert.ok(long < 150 + 9 * short, `a quarter takes ${short} ms, all of it ${long} ms`)
  })
}

/** The milliseconds of work in which a text is read for the first time, whatever else the machine does; every finding must stand in it. */
function timeOf(text: string): number {
  const began = process.cpuUsage()
  const {findings} = assess(text)
  const {user, system} = process.cpuUsage(began)
  for (const {span} of findings) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length)
  return (user + system) / 1000
}

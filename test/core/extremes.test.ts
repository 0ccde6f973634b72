import assert from 'node:assert/strict'
import {test} from 'node:test'
import {extremes} from '../texts/extremes.ts'
import {assess} from '../harness/draft.ts'

for (const [name, textOf] of Object.entries(extremes)) {
  test(`A draft of ${name} is answered, in a time that goes by its length`, () => {
    const isIn = (length: number, bound: number): boolean => timeOf(textOf(length)) < bound
    // What takes no time at a thousand characters would hide how it grows.
    let length = 1_000
    timeOf(textOf(length))
    let short = timeOf(textOf(length))
    if (short < 5) short = timeOf(textOf((length = 16_000)))
    const bound = 60 + 9 * short
    // Somebody else may have had the machine for a while.
    assert.ok(
      isIn(4 * length, bound) || isIn(4 * length, bound),
      `${length} take ${short} ms, and four times as many more than ${bound} ms`
    )
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

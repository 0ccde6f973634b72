import assert from 'node:assert/strict'
import {test} from 'node:test'
import {asFarAsAsked, differentIn, hasAtLeast} from '../../server/core/text/as-far-as-asked.ts'

/** A list of the numbers from 1, and those of them that were worked out. */
function counted(until: number): {readonly list: Iterable<number>; readonly workedOut: number[]} {
  const workedOut: number[] = []
  const list = asFarAsAsked(function* () {
    for (let number = 1; number <= until; number++) {
      workedOut.push(number)
      yield number
    }
  })
  return {list, workedOut}
}

function* restsOf(numbers: Iterable<number>): Generator<number> {
  for (const number of numbers) yield number % 3
}

test('A list is worked out as far as somebody goes through it, and no entry twice', () => {
  const {list, workedOut} = counted(5)
  assert.equal(hasAtLeast(0, list), true)
  assert.deepEqual(workedOut, [])
  assert.equal(hasAtLeast(2, list), true)
  assert.deepEqual(workedOut, [1, 2])
  assert.deepEqual([...list], [1, 2, 3, 4, 5])
  assert.equal(hasAtLeast(6, list), false)
  assert.deepEqual([...list], workedOut)
})

test('Different entries are met once, and what lies behind those that were asked for is not looked at', () => {
  const {list, workedOut} = counted(9)
  const different = differentIn(restsOf(list))
  assert.equal(hasAtLeast(2, different), true)
  assert.deepEqual(workedOut, [1, 2])
  assert.deepEqual([...different], [1, 2, 0])
})

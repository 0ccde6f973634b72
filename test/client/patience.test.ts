import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createPatience} from '../../client/connection/patience.ts'

const minute = 60_000

test('A server that dies is started again, until it dies four times within three minutes', () => {
  const isPatient = createPatience()
  assert.deepEqual([0, 10, 20, 30].map(isPatient), [true, true, true, false])
})

test('A server that dies now and then is always started again', () => {
  const isPatient = createPatience()
  assert.ok([0, 1, 2, 3, 4, 5, 6].every((times) => isPatient(times * minute)))
})

test('A server that its author starts again is given the same chances again', () => {
  const isPatient = createPatience()
  assert.deepEqual([0, 1, 2, 3, 4, 5].map(isPatient), [true, true, true, false, true, true])
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {endure} from '../endurance/endure.ts'

test('A server keeps no more after many edits than after a few, and little once all drafts are closed', async () => {
  const {early, late, closed} = await endure({edits: 60, first: 30, drafts: 3, length: 30_000})
  assert.ok(late < 1.5 * early, `${early} bytes after the first edits, ${late} after all`)
  assert.ok(closed < 0.5 * late, `${closed} bytes of ${late} are kept of drafts that were closed`)
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {endure} from '../endurance/endure.ts'

test('A server keeps no more after many edits than after a few, and next to nothing once all drafts are closed', async () => {
  const {early, late, closed} = await endure({edits: 80, first: 40, drafts: 2, length: 10_000})
  assert.ok(late < 1.2 * early, `${early} bytes after the first edits, ${late} after all`)
  assert.ok(closed < 1_500_000, `${closed} bytes are kept of drafts that were closed: each edit keeps one text`)
})

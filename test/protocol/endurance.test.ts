import assert from 'node:assert/strict'
import {test} from 'node:test'
import {endure} from '../endurance/endure.ts'

test('A server keeps no more after many edits than after a few, and next to nothing once all drafts are closed', async () => {
  const {early, late, closed} = await endure({edits: 80, first: 40, drafts: 2, length: 2000})
  const kilobyte = 1024
  assert.ok(late < 1.2 * early + 500 * kilobyte, `${early} bytes after the first edits, ${late} after all`)
  assert.ok(closed < 0.5 * early + 500 * kilobyte, `${closed} bytes of ${early} are kept of drafts that were closed`)
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {changedLineStarts, lineStartsOf} from '../../server/core/text/line-index.ts'
import {runs} from '../texts/markdown-documents.ts'

const text = fc.string({unit: fc.constantFrom('a', '\n', '\r', '\r\n', ' ')})

test('The lines of a changed text are those of the text read anew', () => {
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat({max: 5}), (before, words, at, taken) => {
      const start = at % (before.length + 1)
      const end = Math.min(before.length, start + taken)
      const after = before.slice(0, start) + words + before.slice(end)
      const change = {start, end, length: words.length}
      assert.deepEqual(changedLineStarts(lineStartsOf(before), change, after), lineStartsOf(after))
    }),
    {...runs, numRuns: 10 * runs.numRuns}
  )
})

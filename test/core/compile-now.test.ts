import assert from 'node:assert/strict'
import {test} from 'node:test'
import {evidenceKinds} from '../../server/core/draft/evidence/index.ts'
import {compileNow} from '../../server/core/text/compile-now.ts'

test('Patterns that are made ready look from the beginning of the next text', () => {
  const patterns = [/b/g, /\x01*/g, /a/y]
  compileNow(patterns)
  assert.deepEqual(
    patterns.map(({lastIndex}) => lastIndex),
    [0, 0, 0]
  )
})

test('To make the patterns of evidence ready takes no longer than to read a page', () => {
  const start = performance.now()
  compileNow(evidenceKinds.flatMap(({patterns}) => patterns))
  assert.ok(performance.now() - start < 1000)
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {evidenceKinds} from '../../server/core/draft/evidence/index.ts'
import {compilerOf} from '../../server/core/text/compiler.ts'

test('Patterns that are made ready look from the beginning of the next text', () => {
  const patterns = [/b/g, /\x01*/g, /a/y]
  compilerOf(patterns)()
  assert.deepEqual(
    patterns.map(({lastIndex}) => lastIndex),
    [0, 0, 0]
  )
})

test('No pattern of evidence tries for long when it is made ready', () => {
  const start = performance.now()
  compilerOf(evidenceKinds.flatMap(({patterns}) => patterns))()
  assert.ok(performance.now() - start < 1000)
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createProgress} from '../server/command-line/progress.ts'

/** What stands on a screen after drafts were read at these times, and before the end. */
function written(isTTY: boolean, times: readonly number[], name = 'a.md'): readonly string[] {
  const lines: string[] = []
  const clock = [0, ...times]
  const progress = createProgress({isTTY, write: (text) => lines.push(text)}, () => clock.shift()!)
  times.forEach(() => progress.step(name))
  progress.end()
  return lines
}

test('Work of less than a second is done in silence, and so is all work that nobody watches', () => {
  assert.deepEqual(written(true, [100, 999]), [])
  assert.deepEqual(written(false, [100, 2000, 3000]), [])
})

test('Longer work tells how far it is, ten times a second at most, and leaves nothing behind', () => {
  assert.deepEqual(written(true, [400, 1200, 1250, 1400]), [
    '\r\u001b[K2 drafts read, the last is a.md',
    '\r\u001b[K4 drafts read, the last is a.md',
    '\r\u001b[K'
  ])
})

test('A path cannot command the terminal, and a long one stays in its line', () => {
  const [line] = written(true, [1500], `${'folder/'.repeat(20)}\u001b[31m.md`)
  assert.match(line!, /^\r\u001b\[K1 draft read, the last is …[^\n\u001b]{39}$/)
})

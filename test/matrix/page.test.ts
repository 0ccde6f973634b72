import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createNonce, pageOf} from '../../client/matrix/page.ts'
import {readMessage} from '../../client/matrix/read-message.ts'
import {placeAfter} from '../../client/matrix/view/keys.ts'

const nasty = `"><script>alert(1)</script>&'`
const page = pageOf({language: nasty, script: nasty, style: nasty, nonce: 'abc', waiting: nasty})

test('The page lets nothing run or style it but what carries its word, and loads nothing else', () => {
  const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page)!
  assert.equal(policy, "default-src 'none'; script-src 'nonce-abc'; style-src 'nonce-abc'")
  assert.deepEqual(page.match(/<(?:script|link|style)\b[^>]*?nonce="abc"/g)?.length, 2)
  assert.deepEqual(page.match(/<(?:script|link|style|img|iframe)\b/g), ['<link', '<script'])
  assert.doesNotMatch(page, /\son\w+=|\sstyle=/)
})

test('The word that lets a script run is another each time', () => {
  assert.match(createNonce(), /^[\da-f]{32}$/)
  assert.notEqual(createNonce(), createNonce())
})

test('What the page says is read as one of its messages, or not at all', () => {
  assert.deepEqual(readMessage({type: 'ready', more: 1}), {type: 'ready'})
  assert.deepEqual(readMessage({type: 'open', cell: {theme: 'culture', kind: 7, command: 'x'}}), {
    type: 'open',
    cell: {theme: 'culture'}
  })
  for (const said of [undefined, null, 'open', 1, [], {}, {type: 'open'}, {type: 'run', cell: {}}])
    assert.equal(readMessage(said), undefined)
})

test('Arrow keys stop at the edges of the table, and Home and End go there', () => {
  const table = {rows: 3, columns: 4}
  const after = (key: string, place: {row: number; column: number}, ctrlKey = false) =>
    placeAfter({key, ctrlKey, metaKey: false}, place, table)
  assert.deepEqual(after('ArrowUp', {row: 0, column: 2}), {row: 0, column: 2})
  assert.deepEqual(after('ArrowDown', {row: 1, column: 2}), {row: 2, column: 2})
  assert.deepEqual(after('ArrowRight', {row: 1, column: 3}), {row: 1, column: 3})
  assert.deepEqual(after('ArrowLeft', {row: 1, column: 3}), {row: 1, column: 2})
  assert.deepEqual(after('Home', {row: 1, column: 3}), {row: 1, column: 0})
  assert.deepEqual(after('End', {row: 1, column: 0}, true), {row: 2, column: 3})
  assert.deepEqual(after('ArrowDown', {row: 0, column: 1}, true), {row: 2, column: 1})
  assert.equal(after('a', {row: 0, column: 0}), undefined)
})

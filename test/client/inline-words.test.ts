import assert from 'node:assert/strict'
import {test} from 'node:test'
import {wordsAtEnd} from '../../client/inline/words.ts'

test('The end of a line says what the gravest finding says first, and how many more there are', () => {
  const findings = [
    {severity: 3, message: 'A hint.'},
    {severity: 1, message: '“Culture” is claimed here, and nothing shows it. Show what a reader could check.'}
  ]
  assert.deepEqual(wordsAtEnd(findings), {words: '“Culture” is claimed here, and nothing shows it.', more: 1})
  assert.deepEqual(wordsAtEnd([]), {words: '', more: 0})
})

test('What is long is cut between words, and a line break does not end it', () => {
  const {words} = wordsAtEnd([{severity: 0, message: `One\ntwo ${'words '.repeat(60)}`}])
  assert.ok(words.startsWith('One two words') && words.endsWith('words …') && words.length <= 142, words)
  assert.equal(wordsAtEnd([{severity: 0, message: '86.5% and “a.b” differ. Why?'}]).words, '86.5% and “a.b” differ.')
})

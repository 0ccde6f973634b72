import assert from 'node:assert/strict'
import {test} from 'node:test'
import {plainWords} from '../../client/plain-words.ts'

test('Words keep what they look like, and no link and no icon can be read out of them', () => {
  const words = 'Listening [now](command:run) $(flame) for $5 (five) and [a] (b)'
  assert.equal(plainWords(words).replaceAll('\u200B', ''), words)
  assert.doesNotMatch(plainWords(words), /\]\(|\$\(/)
  assert.equal(plainWords('4 of 5 themes evidenced'), '4 of 5 themes evidenced')
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {level, letters, lettersAndNumbers, wholeLevelPhrases} from '../../server/core/text/level.ts'
import {wholePhrases} from '../../server/core/text/phrase-patterns.ts'
import {matchesOf} from '../../server/core/text/matches.ts'

/** The characters of all living scripts and of most others, without those that are halves of one. */
const characters = Array.from({length: 0x20000}, (_, at) => at)
  .filter((at) => at < 0xd800 || 0xdfff < at)
  .map((at) => String.fromCodePoint(at))

test('A level text is as long as before, and levelling it again changes nothing', () => {
  for (const character of characters) {
    const once = level(`(${character})`)
    assert.equal(once.length, character.length + 2, character)
    assert.equal(level(once), once, character)
  }
})

test('Letters and numbers stay what they are, and so does everything else', () => {
  const [isLetter, isEither] = [new RegExp(`^[${letters}]$`, 'u'), new RegExp(`^[${lettersAndNumbers}]$`, 'u')]
  for (const character of characters) {
    const now = level(character)
    assert.equal(isLetter.test(now), /^\p{L}$/u.test(character), character)
    assert.equal(isEither.test(now), /^[\p{L}\p{N}]$/u.test(character), character)
    if (!isEither.test(now)) assert.equal(now, character)
    assert.equal(/^\d$/.test(now), /^\d$/.test(character), character)
  }
})

test('A letter of a phrase is found where it would be found whatever its capitals', () => {
  const all = characters.join(' ')
  const placesOf = (pattern: RegExp, text: string) => matchesOf(pattern, text).map(({index}) => index)
  for (const letter of 'abcdefghijklmnopqrstuvwxyzéïŵŷ') {
    const places = placesOf(new RegExp(letter, 'giu'), all)
    assert.ok(1 < places.length)
    assert.deepEqual(placesOf(new RegExp(letter, 'gu'), level(all)), places, letter)
  }
})

test('Phrases are found in a level text where they are found in what was written', () => {
  const words = '## Words\n\n- care leavers, care leaver, Siân’s, EHCP, term 1\n'
  const texts = [
    "Care  LEAVERS and a care leaver, ehcps and an EHCP, SIÂN'S TERM 1, term 12.",
    'éCare leavers, care leaverś, 中care leaver, care leaver中, ²care leaver, 🙂care leaver, 𝐀care leaver',
    'care leaverſ, carɛ leaver, ſiân’s, care\u00a0leaver\u0301'
  ]
  const spansOf = (pattern: RegExp, text: string) =>
    matchesOf(pattern, text).map(({index, 0: {length}}) => [index, length])
  for (const text of texts) {
    const plain = spansOf(wholePhrases(words, 'Words'), text)
    assert.ok(0 < plain.length)
    assert.deepEqual(spansOf(wholeLevelPhrases(words, 'Words'), level(text)), plain)
  }
})

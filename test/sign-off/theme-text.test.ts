import assert from 'node:assert/strict'
import {test} from 'node:test'
import {printOf} from '../../server/core/sign-off/sidecar.ts'
import {signedThemes, type SignedTheme} from '../../server/core/sign-off/signed-themes.ts'
import {themeText} from '../../server/core/sign-off/theme-text.ts'
import {assess} from '../harness/draft.ts'

const textOf = (text: string, theme = 'culture'): readonly string[] => themeText(assess(text).draft, text, theme)

test('The text of a theme is the words of all sections that are known to speak of it, one block a line', () => {
  const text =
    '# D\n\n## Culture\n\nWe are\nproud.\n\n- One\n- Two\n\n## Structure\n\nElse.\n\n## More\n\n<!-- theme: culture -->\n\nMore.\n'
  assert.deepEqual(textOf(text), ['Culture', 'We are proud.', 'One', 'Two', 'More', 'More.'])
})

test('How the words are set does not matter: neither markup nor white space nor the ends of lines', () => {
  const plain = textOf('## Culture\n\nWe are proud of it, all of us.\n')
  assert.deepEqual(
    textOf('Culture\r\n-------\r\n\r\nWe   are **proud** of\r\n[it](https://example.org), all of us.\r\n'),
    plain
  )
  assert.deepEqual(textOf('## Culture\n\nWe are proud of it,<br>all of us. <!-- not evidence -->\n'), plain)
})

test('What is only guessed from the wording is in nobody’s text', () => {
  assert.deepEqual(textOf('# D\n\n## Notes\n\nOur culture is a learning culture, open and honest.\n'), [])
  assert.deepEqual(textOf('', 'culture'), [])
})

const stood = (text: string, before: string): SignedTheme => {
  const signed = textOf(before)
  const signOff = {theme: 'culture', reviewer: 'Ann', day: '2026-01-15', fingerprint: printOf(signed), text: signed}
  return signedThemes(assess(text), [signOff]).find(({theme}) => theme.id === 'culture')!
}

test('A theme has changed since it was signed off when its words have, and not when others have', () => {
  const before = '## Culture\n\nWe are proud.\n'
  assert.equal(stood(before, before).since, 'unchanged')
  assert.equal(stood('# D\n\nElse.\n\n## Culture\n\nWe are *proud*.\n\n## Structure\n', before).since, 'unchanged')
  assert.equal(stood('## Culture\n\nWe are not proud.\n', before).since, 'changed')
  assert.equal(stood('# D\n', before).since, 'changed')
  assert.equal(signedThemes(assess(before), [])[0]!.since, 'unsigned')
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {headingReaderOf} from '../../server/core/draft/heading-themes.ts'
import {createReader} from '../../server/core/draft/read.ts'
import {commentary} from '../harness/draft.ts'

const themesOf = headingReaderOf(commentary)

test('a heading names a theme by its title or an alias, however it is numbered and written', () => {
  assert.deepEqual(themesOf('Culture'), ['culture'])
  assert.deepEqual(themesOf('3.2 Recruitment & retention'), ['workforce-development'])
  assert.deepEqual(themesOf('OUR WORKFORCE'), ['workforce-development'])
  assert.deepEqual(themesOf('Section 4: Leadership and governance'), ['structure'])
  assert.deepEqual(themesOf('Recruitment of foster carers'), [])
})

test('“our” matters before a single word', () => {
  assert.deepEqual(themesOf('Our people'), ['workforce-development'])
  assert.deepEqual(themesOf('2. People'), [])
  assert.deepEqual(themesOf('Our supervision'), ['workforce-development'])
})

/** The themes that the last section of a draft is known to speak of; nothing where its wording must tell. */
const knownIn = (text: string): readonly string[] | undefined =>
  createReader(commentary)(text)
    .sections.at(-1)!
    .known?.map(({theme}) => theme)

test('a section below has the theme of the heading above, unless its own heading turns from it', () => {
  const above = '# A\n\n## Quality assurance\n\n'
  assert.deepEqual(knownIn(`${above}### Worried about\n\nText.`), ['understanding-good-social-work'])
  assert.equal(knownIn(`${above}### Our workforce in brief\n\nText.`), undefined)
  assert.equal(knownIn(`${above}### Our workforce in brief\n\n#### More\n\nText.`), undefined)
})

test('no heading turns from a mark', () => {
  const above = '# A\n\n## B\n\n<!-- theme: structure -->\n\n'
  assert.deepEqual(knownIn(`${above}### Our workforce in brief\n\nText.`), ['structure'])
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {draftDocument} from '../texts/draft-documents.ts'
import {runs} from '../texts/markdown-documents.ts'
import {specDocument} from '../texts/spec-documents.ts'
import {assertHarmless, assessStrictly, fixesOf} from '../fuzz/harm.ts'
import {assertMends} from '../fuzz/mends.ts'

const few = {...runs, numRuns: Math.ceil(runs.numRuns / 15)}

test('Nothing that is offered anywhere takes away, parts or misplaces a word of the author', () => {
  fc.assert(fc.property(fc.oneof(draftDocument, specDocument), assertHarmless), few)
})

test('A fix settles its finding, and brings no other that is not its consequence', () => {
  fc.assert(fc.property(draftDocument, assertMends), few)
})

test('Words that are added may turn what was only guessed; once the section is marked they settle the finding', () => {
  const guessed = '- caseloads are manageable\n- 94% had supervision\n'.repeat(2)
  assertMends(guessed)
  const marked = `<!-- theme: understanding-good-social-work -->\n\n${guessed}`
  assertMends(marked.replaceAll('94% had', 'We have'))
})

test('Nothing is put where a fence, a comment or a tag was left open, as nobody would read it there', () => {
  const titles = (text: string) => fixesOf(assessStrictly(text)).map(({title}) => title)
  const isEnd = (title: string): boolean => /^(?:Add a section|Insert)/.test(title)
  for (const open of ['```', '<!-- ', '<pre>', '<![CDATA[', '~~~~\n~~~'])
    assert.deepEqual(titles(`## Culture\n\n${open}\nWe learn.\n`).filter(isEnd), [], open)
  assert.ok(titles('## Culture\n\n```\nWe learn.\n```\n').filter(isEnd).length > 3)
})

test('A mark goes before code that a draft begins with, and not into it', () => {
  for (const start of ['\tcode\n', '    code\n', '  \n\n    code\n']) {
    for (const {edits, title} of fixesOf(assessStrictly(start))) {
      if (!/^(?:Accept|Mark)/.test(title)) continue
      for (const {span} of edits) assert.match(start.slice(span.start), /^(?:\t| {4})code/, title)
    }
  }
})

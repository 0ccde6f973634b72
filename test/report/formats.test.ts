import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {reportFormats} from '../../server/core/report/index.ts'
import {assessed, hostile, plain} from '../texts/assessed-drafts.ts'

const drafts = [assessed('a.md', ''), assessed('b.md', '---\nthemes: [cul\n---\n| a |\n|-|\n| \ud800'), hostile]
const personal = assessed(
  'a.md',
  '# Us\n\n<!-- waive: culture until 2026-12-31: she has NHS number 943 476 5919 (keeper of 943 476 5919) -->\n\n## Our people: 943 476 5919\n\nIn May 86% of staff knew her, NHS number 943 476 5919.\n\n| Child | 943 476 5919 |\n| - | - |\n| 943 476 5919 | 86% of staff |\n'
)

for (const format of reportFormats) {
  const {id} = format
  test(`The page on the command line says what ${id} is for`, () => {
    const page = readFileSync('server/command-line/README.md', 'utf8')
    assert.ok(page.includes(`\n| \`${id}\` | `), `server/command-line/README.md has no row for ${id}.`)
  })

  test(`What a baseline knows is not told again in ${id}`, () => {
    assert.match(format.write([plain]), /“Culture” is claimed here/)
    assert.doesNotMatch(
      format.write([{...plain, known: new Set(plain.assessment.findings)}]),
      /“Culture” is claimed here/
    )
  })

  test(`Any draft has a report in ${id}: an empty one, one that is cut off, and one that breaks out of everything`, () => {
    for (const draft of drafts) assert.equal(typeof format.write([draft]), 'string')
    assert.equal(typeof format.write(drafts), 'string')
    assert.equal(typeof format.write([]), 'string')
  })

  test(`Personal data in a draft is not handed on in ${id}`, () => {
    assert.doesNotMatch(format.write([personal]), /5919/)
  })
}

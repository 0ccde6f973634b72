import assert from 'node:assert/strict'
import {test} from 'node:test'
import {reportFormats} from '../../server/core/report/index.ts'
import {createReviewer} from '../../server/core/reviewer.ts'
import {defaultSettings} from '../../server/core/settings.ts'
import {commentary} from '../harness/draft.ts'

const review = (text: string, severity?: 'hint' | 'off') =>
  createReviewer(commentary, {...defaultSettings, ...(severity && {rules: {'personal-data': severity}})})(text)
const severitiesIn = (text: string, severity?: 'hint' | 'off') =>
  review(text, severity)
    .findings.filter(({rule}) => rule === 'personal-data')
    .map(({severity}) => severity)

const draft = (publish: string): string =>
  `---\nself-evaluation: true\npublish: ${publish}\n---\n\nCall 07700 900123. Three disabled children, 3 of 20 (15%), moved.\n`

test('In a draft for publication personal data is an error, unless the rule is off', () => {
  assert.deepEqual(severitiesIn(draft('true')), ['error', 'error'])
  assert.deepEqual(severitiesIn(draft('true'), 'hint'), ['error', 'error'])
  assert.deepEqual(severitiesIn(draft('true'), 'off'), [])
  assert.deepEqual(severitiesIn(draft('false')), ['warning', 'information'])
  assert.deepEqual(severitiesIn(draft('false'), 'hint'), ['hint', 'hint'])
})

test('No report repeats personal data, not even in the evidence it quotes', () => {
  const values = ['943 476 5919', '07700 900123', 'sam.green@example.org', 'Amira', '3 May 2014', 'Case 1204471']
  const text = [
    '## Our people',
    '',
    'Of 20 carers, 17 of 20 (85%) praised Amira (9), born on 3 May 2014, NHS number 943 476 5919, on 07700 900123.',
    '',
    '<!-- evidence: figure: audit -->',
    'Write to sam.green@example.org about case id 1204471, and of 40 audits 30 of 40 were good.'
  ].join('\n')
  const assessment = review(text)
  assert.ok(assessment.draft.sections.some(({blocks}) => blocks.some(({content}) => content.evidence.length > 1)))
  for (const format of reportFormats) {
    const report = format.write([{path: 'self-evaluation.md', assessment}])
    for (const value of [...values, '1204471']) assert.ok(!report.includes(value), `${format.id} repeats ${value}`)
  }
})

test('In a fence and in a comment an empty line parts no label from what it names', () => {
  const words = ['Date of birth:\n\n12 March 2014', 'name:\n\nAmira Khan', 'at 12 High Street\n\nLS1 4AP']
  for (const text of words) {
    assert.deepEqual(severitiesIn(`# D\n\n\`\`\`\nChild's ${text}\n\`\`\`\n`), ['warning'], text)
    assert.deepEqual(severitiesIn(`# D\n\n<!-- Child's ${text} -->\n`), ['warning'], text)
  }
})

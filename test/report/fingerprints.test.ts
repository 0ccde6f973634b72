import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fingerprintsOf} from '../../server/core/report/fingerprints.ts'
import {assessed} from '../texts/assessed-drafts.ts'

const printsOf = (body: string): readonly string[] => {
  const {assessment} = assessed('a.md', `---\nthemes: [culture]\n---\n\n# Us\n\n${body}`)
  return [...fingerprintsOf(assessment)].flatMap(([{rule}, print]) =>
    rule === 'theme-without-evidence' ? [print] : []
  )
}

test('A finding is known again wherever it has moved to, and in whatever markup', () => {
  const [print] = printsOf('## Our culture\n\nWe are proud.\n')
  assert.match(print!, /^[0-9a-f]{16}:1$/)
  assert.deepEqual(printsOf('Words before.\n\n### Our *Culture*\n\nWe are humble.\n'), [print])
})

test('Another heading makes another finding', () => {
  assert.notDeepEqual(printsOf('## Our culture\n\nWe are proud.\n'), printsOf('## Culture\n\nWe are proud.\n'))
})

test('Findings that say the same of the same words are told apart by their order', () => {
  const {text, findings} = assessed(
    'a.md',
    '<!-- theme: cultur -->\n\nOne.\n\n<!-- theme: cultur -->\n\nTwo.\n'
  ).assessment
  const prints = [...fingerprintsOf({text, findings: findings.filter(({rule}) => rule === 'unknown-theme')}).values()]
  assert.equal(prints.length, 2)
  assert.equal(prints[0]!.replace(/:1$/, ':2'), prints[1])
})

test('Personal data does not go into a fingerprint', () => {
  const printOf = (text: string) => {
    const personal = {rule: 'personal-data', severity: 'warning', message: '', span: {start: 0, end: 12}} as const
    return [...fingerprintsOf({text, findings: [personal]}).values()]
  }
  assert.deepEqual(printOf('943 476 5919'), printOf('401 023 2137'))
})

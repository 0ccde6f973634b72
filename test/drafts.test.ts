import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {createReviewer} from '../server/core/reviewer.ts'
import {rules} from '../server/core/rules/index.ts'
import {defaultSettings} from '../server/core/settings.ts'
import {commentary} from './harness/draft.ts'
import {assertMarked, unmark} from './harness/markers.ts'

const files = readdirSync('test/drafts').filter((name) => name.endsWith('.md'))

for (const name of files) {
  const id = name.replace(/\.md$/, '')
  test(`Drafts of ${id}: findings stand where the markers say, and nowhere else`, () => {
    const marked = readFileSync(`test/drafts/${name}`, 'utf8')
    const {findings} = reviewOnly(id, unmark(marked))
    const said = findings.map(({span, rule, message}) => ({span, short: rule, long: message}))
    assertMarked(`test/drafts/${name}`, marked, said)
    assert.ok(said.length > 0, `test/drafts/${name} shows no finding of ${id}`)
  })
}

test('Every rule has a draft that shows it, and every draft is of a rule', () => {
  const wanted = rules.map(({id}) => `${id}.md`)
  for (const name of wanted) assert.ok(files.includes(name), `There is no test/drafts/${name}.`)
  assert.deepEqual(files.toSorted(), wanted.toSorted())
})

/** What one rule alone says of a draft, also where it is off by default. */
function reviewOnly(id: string, text: string) {
  const severity = (rule: (typeof rules)[number]) => (rule.severity === 'off' ? 'warning' : rule.severity)
  const chosen = Object.fromEntries(rules.map((rule) => [rule.id, rule.id === id ? severity(rule) : 'off'] as const))
  return createReviewer(commentary, {...defaultSettings, rules: chosen})(
    text,
    new Set(['missing.md', 'missing.png', 'reports/missing.md']),
    '2026-01-15'
  )
}

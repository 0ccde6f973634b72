import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {test} from 'node:test'
import {createReviewer} from '../server/core/reviewer.ts'
import {rules} from '../server/core/rules/index.ts'
import {defaultSettings} from '../server/core/settings.ts'
import {rulePages} from '../server/packs/rules/index.ts'
import {commentary} from './harness/draft.ts'

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: {readonly configuration: {readonly properties: Readonly<Record<string, RulesSetting>>}}
}
interface RulesSetting {
  readonly properties: Readonly<Record<string, {readonly default: string; readonly markdownDescription: string}>>
}
const setting = manifest.contributes.configuration.properties['selfEvaluation.rules']!
const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>

for (const {id, summary, severity} of rules) {
  const page = rulePages.get(id) ?? ''

  test(`${id} has a page that begins with its name and summary and says why`, () => {
    const begins = page.startsWith(`# ${id}\n\n${summary}\n`)
    assert.ok(begins, `server/packs/rules/${id}.md begins otherwise, or is not in server/packs/rules/index.ts`)
    assert.match(page, /\n## Why\n\n\S/)
  })

  test(`${id} finds something in the bad example of its page and nothing in the good one`, () => {
    const chosen = {[id]: severity === 'off' ? 'warning' : severity} as const
    const findings = (title: string) =>
      createReviewer(commentary, {...defaultSettings, rules: chosen})(
        exampleIn(page, title),
        undefined,
        '2026-01-15'
      ).findings.filter(({rule}) => rule === id)
    assert.notDeepEqual(findings('Bad'), [], `${id} finds nothing in its bad example`)
    assert.deepEqual(findings('Good'), [], `${id} finds something in its good example`)
  })

  test(`${id} stands on the settings page as the rule itself has it`, () => {
    const own = setting.properties[id]
    assert.ok(own, `The setting selfEvaluation.rules in package.json lacks ${id}.`)
    assert.equal(own.default, severity, `package.json has another default for ${id} than the rule.`)
    const key = own.markdownDescription.replaceAll('%', '')
    assert.equal(words[key], summary, `package.nls.json says under ${key} something else than the rule does of itself.`)
  })
}

test('Pages and settings are of rules that there are, in their order', () => {
  const ids = rules.map(({id}) => id)
  const same = (found: readonly string[], where: string): void =>
    assert.equal(found.join('\n'), ids.join('\n'), `${where} does not name the rules of server/core/rules/index.ts.`)
  same([...rulePages.keys()], 'server/packs/rules/index.ts')
  same(Object.keys(setting.properties), 'The setting selfEvaluation.rules in package.json')
})

test('The README lists every rule with its page, its summary and its severity', () => {
  const readme = readFileSync('README.md', 'utf8')
  const rows = rules.map(
    ({id, summary, severity}) => `| [${id}](server/packs/rules/${id}.md) | ${summary} | ${severity} |`
  )
  const table = ['| rule | finds | is |', '| - | - | - |', ...rows].join('\n')
  const wanted = readme.replace(/(<!-- rules -->)[^]*(<!-- \/rules -->)/, `$1\n\n${table}\n\n$2`)
  if (process.env.UPDATE === '1') writeFileSync('README.md', wanted)
  else assert.ok(readme === wanted, 'The table of rules in README.md is another: UPDATE=1 npm run test:unit writes it.')
})

/** The draft in the fence below a heading of a page. */
const exampleIn = (page: string, title: string): string =>
  new RegExp(`\\n## ${title}\\n\\n(\`{3,})md\\n([^]*?)\\n\\1`).exec(page)?.[2] ?? ''

import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Log} from 'sarif'
import {sarif} from '../../server/core/report/sarif.ts'
import {rules} from '../../server/core/rules/index.ts'
import {hostile, plain} from '../texts/assessed-drafts.ts'

const runOf = (report: string) => (JSON.parse(report) as Log).runs[0]!

test('The log names the program and each of its rules, with the page that explains it', () => {
  const report = sarif.write([plain], {version: '1.2.3'})
  assert.equal((JSON.parse(report) as Log).version, '2.1.0')
  const {driver} = runOf(report).tool
  assert.deepEqual([driver.name, driver.version], ['self-evaluation', '1.2.3'])
  assert.deepEqual(
    driver.rules?.map(({id}) => id),
    rules.map(({id}) => id)
  )
  for (const {id, shortDescription, fullDescription, help} of driver.rules) {
    assert.match(help?.markdown ?? '', new RegExp(`^# ${id}\n`))
    assert.match(help?.text ?? '', new RegExp(`^${id}\n`))
    assert.match(shortDescription?.text ?? '', /\.$/)
    assert.match(fullDescription?.text ?? '', /\.$/)
  }
})

test('A result has its rule, its level, its place from 1 on and the commentary’s words', () => {
  const {results, tool, artifacts} = runOf(sarif.write([plain]))
  const result = results!.find(({ruleId}) => ruleId === 'theme-without-evidence')!
  assert.equal(tool.driver.rules![result.ruleIndex!]!.id, 'theme-without-evidence')
  assert.equal(result.level, 'warning')
  const {artifactLocation, region} = result.locations![0]!.physicalLocation!
  assert.deepEqual(artifactLocation, {uri: 'drafts/our%20year.md', index: 0})
  assert.deepEqual(region, {startLine: 16, startColumn: 1, endLine: 16, endColumn: 11})
  assert.equal(artifacts![0]!.location!.uri, 'drafts/our%20year.md')
  assert.match(result.message.text!, /Practice leadership: “those who not only create – but sustain/)
})

test('Addresses are relative and messages link nowhere, whatever a draft, its path or a pack says', () => {
  const {results} = runOf(sarif.write([hostile, {...plain, path: 'a\ud800b#?.md'}]))
  for (const {locations, message} of results!) {
    const {uri} = locations![0]!.physicalLocation!.artifactLocation!
    assert.match(uri!, /^(?:[\w.!~*'()-]|%[0-9A-F]{2})+$/)
    assert.doesNotMatch(message.text!, /\]\(/)
    assert.doesNotMatch(message.text!, /(?<!\{)\{(?!\{)/)
  }
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
import Draft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type {Log, Result} from 'sarif'
import {sarif} from '../../server/core/report/sarif.ts'
import {run} from '../harness/program.ts'
import {assessed, hostile, plain} from '../texts/assessed-drafts.ts'

// How the schema is written is not ours to judge; a pattern of it is none where `u` holds.
const ajv = new Draft04({strict: false, allErrors: true, unicodeRegExp: false})
addFormats(ajv)
const fits = ajv.compile(schema)

/** A log that the schema allows; what it does not allow is said with its place. */
function logIn(report: string): Log {
  const log = JSON.parse(report) as Log
  fits(log)
  assert.deepEqual(fits.errors ?? [], [])
  return log
}

/** The results of a log, of which everything holds that the standard asks for beyond its schema. */
function resultsIn(report: string): readonly Result[] {
  const [{tool, artifacts, results}] = logIn(report).runs as [Log['runs'][number]]
  for (const {ruleId, ruleIndex, locations} of results!) {
    const {artifactLocation, region} = locations![0]!.physicalLocation!
    assert.equal(tool.driver.rules![ruleIndex!]!.id, ruleId)
    assert.equal(artifacts![artifactLocation!.index!]!.location!.uri, artifactLocation!.uri)
    const {startLine, startColumn, endLine, endColumn} = region!
    assert.ok(startLine! < endLine! || (startLine === endLine && startColumn! <= endColumn!))
  }
  return results!
}

const urisIn = (report: string): readonly string[] =>
  logIn(report).runs[0]!.artifacts!.map(({location}) => location!.uri!)

const printsIn = (report: string) => resultsIn(report).map(({partialFingerprints}) => partialFingerprints)

const check = ['check', '--format', 'sarif', '--fail-on', 'never']
const head = '---\nself-evaluation: true\nthemes: [culture]\n---\n\n'

test('Of no draft, of an empty one and of any other the log is one that the standard allows', () => {
  resultsIn(sarif.write([]))
  resultsIn(sarif.write([assessed('empty.md', '')]))
  assert.ok(0 < resultsIn(sarif.write([plain], {version: '1.2.3'})).length)
  assert.deepEqual(resultsIn(sarif.write([{...plain, known: new Set(plain.assessment.findings)}])), [])
})

test('The standard allows the log whatever a draft, its path or its commentary says', () => {
  const report = sarif.write([hostile, {...plain, path: 'a\ud800b#?.md'}, {...plain, path: '../c:d?/y z.md'}])
  assert.ok(0 < resultsIn(report).length)
  for (const uri of urisIn(report)) assert.equal(URL.canParse(uri), false, `${uri} is relative`)
})

test('A gap that is waived is suppressed in the source, with the reason', async () => {
  const waived = `${head}# Us\n\n<!-- waive: culture until 2999-12-31: agreed with {the} board (quality lead) -->\n`
  const {stdout} = await run([...check, 'a.md'], {'a.md': `${waived}\n## Culture\n\nWe are proud.\n`})
  const suppressed = resultsIn(stdout).filter(({suppressions}) => suppressions)
  assert.deepEqual(
    suppressed.map(({ruleId, suppressions}) => [ruleId, suppressions]),
    [['theme-without-evidence', [{kind: 'inSource', justification: 'agreed with {{the}} board'}]]]
  )
})

test('Each file of a draft in several is named once, also a part that two drafts share', async () => {
  const mainOf = (other: string) => `---\nself-evaluation: true\nparts: [${other}, shared.md]\n---\n\n# Ours\n`
  const part = '## Culture\n\nWe are proud of [TBC].\n'
  const files = {'a.md': mainOf('one.md'), 'b.md': mainOf('two.md'), 'one.md': part, 'two.md': '', 'shared.md': part}
  const uris = urisIn((await run([...check, 'a.md', 'b.md'], files)).stdout)
  assert.deepEqual([...uris].sort(), ['a.md', 'b.md', 'one.md', 'shared.md', 'two.md'])
})

test('Files have relative addresses, whatever they are called', async () => {
  const names = ['100% #1.md', '[x] (y)/é \u{1f3e0}.md', "it's & so.md"]
  const files = Object.fromEntries(names.map((name) => [name, `${head}# Us\n`]))
  const {stdout} = await run([...check, '.'], files)
  assert.deepEqual(urisIn(stdout).map(decodeURIComponent).sort(), [...names].sort())
})

test('A finding keeps its fingerprints in the next run, in another file and below other words', async () => {
  const draft = '# Us\n\n## Culture\n\nWe are proud. [TBC] [TBC]\n'
  const files = {'a.md': head + draft, 'chapters/b.md': `${head}\nWords.\n\n${draft}`}
  const printsOf = async (file: string) => printsIn((await run([...check, file], files)).stdout)
  const prints = await printsOf('a.md')
  assert.deepEqual(await printsOf('a.md'), prints)
  assert.deepEqual(await printsOf('chapters/b.md'), prints)
  assert.equal(new Set(prints.map((print) => JSON.stringify(print))).size, prints.length)
})

test('A commentary that cannot be read leaves a message and no log', async () => {
  const files = {'a.md': `${head}# Us\n`, 'ours.md': 'Words without a title.\n'}
  const {status, stdout, stderr} = await run([...check, '--commentary', 'ours.md', 'a.md'], files)
  assert.deepEqual([status, stdout], [2, ''])
  assert.match(stderr, /ours\.md/)
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {run} from './harness/program.ts'

const head = '---\nself-evaluation: true\nthemes: [workforce-development]\n---\n\n'
const claimed = `${head}## Our people\n\nWe are committed to our staff.\n`
const files = {'drafts/a.md': claimed}
const check = ['check', 'drafts/a.md']
/** What is left behind where a team begins: the draft, and a baseline that knows what was found in it. */
const begin = () => run([...check, '--write-baseline', 'known.json'], files)

test('A team adopts the check on an old draft: what it knows is not counted again', async () => {
  const written = await begin()
  assert.equal(written.status, 0)
  assert.equal((await run(check, files)).status, 1)
  const {status, stdout} = await run([...check, '--baseline', 'known.json'], written.files)
  assert.equal(status, 0)
  assert.match(stdout, /1 draft read, no findings that the baseline does not know \(it knows \d+\)\n$/)
  assert.doesNotMatch(stdout, /theme-without-evidence/)
})

test('A baseline holds a line for each finding, with its rule and its theme and no word of the draft', async () => {
  const written = await begin()
  const {version, findings} = JSON.parse(written.files['known.json']!) as {
    readonly version: number
    readonly findings: readonly Record<string, string>[]
  }
  assert.equal(version, 1)
  const known = findings.find(({rule}) => rule === 'theme-without-evidence')!
  assert.deepEqual(
    [known.draft, known.theme, /^[0-9a-f]{16}:1$/.test(known.fingerprint!)],
    ['drafts/a.md', 'workforce-development', true]
  )
  assert.doesNotMatch(written.files['known.json']!, /our people|committed/i)
})

test('What is known stays known where words are put before it, and a heading in other words is new', async () => {
  const written = await begin()
  const after = async (draft: string) =>
    (await run([...check, '--baseline', 'known.json'], {...written.files, 'drafts/a.md': draft})).status
  assert.equal(await after(claimed.replace('## ', 'Words before.\n\n### ')), 0)
  assert.equal(await after(claimed.replace('Our people', 'Our workforce')), 1)
})

test('Writing a baseline again keeps what it knows of drafts that were not read, and forgets what is settled', async () => {
  const both = {...(await begin()).files, 'drafts/b.md': claimed}
  const {files} = await run(['check', 'drafts/b.md', '--write-baseline', 'known.json'], both)
  assert.equal((await run(['check', 'drafts', '--baseline', 'known.json'], files)).status, 0)

  const settled = {...files, 'drafts/a.md': `${head}## Our people\n\nLast year 86% of social workers stayed.\n`}
  const {files: left} = await run([...check, '--write-baseline', 'known.json'], settled)
  assert.doesNotMatch(left['known.json']!, /a\.md.*theme-without-evidence/)
  assert.match(left['known.json']!, /b\.md.*theme-without-evidence/)
})

const refusals: readonly [name: string, text: string | undefined, says: string][] = [
  ['that is not there', undefined, 'known.json: there is no such file or folder'],
  ['that is not JSON', '{"version": 1, "findings": [', 'known.json: is not a baseline: it is not JSON'],
  ['that is something else', '{"name": "ours"}', 'known.json: is not a baseline: it has no list of findings'],
  ['that is a list', '[]', 'known.json: is not a baseline: it has no list of findings'],
  [
    'of another version',
    '{"version": 2, "findings": []}',
    'known.json: is of a version that this program does not read'
  ],
  [
    'with half a finding',
    '{"version": 1, "findings": [{"draft": "a"}]}',
    'known.json: holds a finding without its draft, its rule or its fingerprint'
  ]
]

for (const [name, text, says] of refusals) {
  const all = text === undefined ? files : {...files, 'known.json': text}
  test(`A baseline ${name} is told in one line, and the exit status is 2`, async () => {
    const {status, stdout, stderr} = await run([...check, '--baseline', 'known.json'], all)
    assert.deepEqual([status, stdout, stderr], [2, '', `self-evaluation: ${says}\n`])
  })

  if (text === undefined) continue
  test(`A file ${name} is not overwritten with a baseline`, async () => {
    const {status, stderr, files: left} = await run([...check, '--write-baseline', 'known.json'], all)
    assert.equal(status, 2)
    assert.equal(stderr, `self-evaluation: ${says}; nothing was written\n`)
    assert.equal(left['known.json'], text)
  })
}

test('A draft is never overwritten, neither with a baseline nor with a report', async () => {
  for (const option of ['--write-baseline', '--output']) {
    const {status, stderr, files: left} = await run([...check, option, 'drafts/a.md'], files)
    assert.equal(status, 2)
    assert.match(stderr, /^self-evaluation: drafts\/a\.md: is [^\n]* not[^\n]* written\n$/)
    assert.deepEqual(left, files)
  }
})

test('No baseline is written where a draft could not be read, and no report where none could', async () => {
  const {status, stderr, files: left} = await run(['check', 'drafts', 'no.md', '--write-baseline', 'known.json'], files)
  assert.equal(status, 2)
  assert.match(stderr, /known\.json: was not written, as not every draft could be read\n$/)
  assert.deepEqual(left, files)

  const before = {'report.md': 'Last week.\n'}
  assert.deepEqual((await run(['check', 'no.md', '--output', 'report.md'], before)).files, before)
})

test('A baseline is either read or written', async () => {
  const {status, stderr} = await run([...check, '--baseline', 'a.json', '--write-baseline', 'b.json'], files)
  assert.equal(status, 2)
  assert.match(stderr, /--baseline and --write-baseline do not go together/)
})

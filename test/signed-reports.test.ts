import assert from 'node:assert/strict'
import {test} from 'node:test'
import {printOf, withSignOff} from '../server/core/sign-off/sidecar.ts'
import {run} from './harness/program.ts'

const draft = '---\nself-evaluation: true\nthemes: [culture, structure]\n---\n\n# Us\n\n## Culture\n\nWe are proud.\n'
const text = ['Culture', 'We are proud.']
const reviewed = (reviewer: string): string =>
  withSignOff(undefined, {theme: 'culture', reviewer, day: '2026-03-03', fingerprint: printOf(text), text})!
const check = (format: string, path: string, files: Readonly<Record<string, string>>) =>
  run(['check', '--fail-on', 'never', '--format', format, path], files)
const files = {'a.md': draft, 'a.signed.json': reviewed('Ann <b>Other</b>')}

test('What was signed off beside a draft is told in each report for people', async () => {
  assert.match(
    (await check('text', 'a.md', files)).stdout,
    /Culture {4}claimed, not shown, signed off by Ann .* on 3 M/
  )
  const markdown = '- **Culture**: signed off by Ann \\<b\\>Other\\</b\\> on 3 March 2026'
  assert.ok((await check('markdown', 'a.md', files)).stdout.includes(`### Signed off\n\n${markdown}\n\n`))
  const html = '<li><strong>Culture</strong>: signed off by Ann &lt;b&gt;Other&lt;/b&gt; on 3 March 2026</li>'
  assert.ok((await check('html', 'a.md', files)).stdout.includes(html))
})

test('A script is told who signed what, when, and whether it was changed since', async () => {
  const signedIn = async (files: Readonly<Record<string, string>>): Promise<unknown> => {
    const {stdout} = await check('json', 'a.md', files)
    return (JSON.parse(stdout) as {readonly drafts: readonly {readonly signedOff?: unknown}[]}).drafts[0]!.signedOff
  }
  const signed = {theme: 'culture', reviewer: 'Ann <b>Other</b>', day: '2026-03-03', changed: false}
  assert.deepEqual(await signedIn(files), [signed])
  const changed = draft.replace('proud', 'humble')
  assert.deepEqual(await signedIn({...files, 'a.md': changed}), [{...signed, changed: true}])
  assert.equal(await signedIn({'a.md': draft}), undefined)
})

test('What was changed since it was signed off is told so', async () => {
  const changed = {...files, 'a.md': draft.replace('proud', 'humble')}
  const says = 'changed since Ann .* signed it off on 3 March 2026'
  for (const format of ['text', 'markdown', 'html'])
    assert.match((await check(format, 'a.md', changed)).stdout, new RegExp(says))
})

test('Each file of a draft in several has its own sign-offs, and is named with them', async () => {
  const main = '---\nself-evaluation: true\nthemes: [culture]\nparts: [chapters/one.md]\n---\n\n# Ours\n'
  const whole = {
    'main.md': main,
    'chapters/one.md': '## Culture\n\nWe are proud.\n',
    'chapters/one.signed.json': reviewed('Ann')
  }
  const {stdout} = await check('markdown', 'main.md', whole)
  assert.match(stdout, /- \*\*Culture\*\*: chapters\/one\.md, signed off by Ann on 3 March 2026/)
  assert.match(
    (await check('text', 'main.md', whole)).stdout,
    /one\.md \(a part of main\.md\)\n {2}Culture {2}signed off/
  )
})

test('A file of sign-offs that cannot be read is told of with its place, left as it is, and hides no finding', async () => {
  const broken = {'a.md': draft, 'a.signed.json': '{\n  "version": 2, "signed": []\n}\n'}
  const {status, stdout, stderr, files: left} = await check('text', 'a.md', broken)
  assert.equal(status, 2)
  assert.match(stderr, /a\.signed\.json:2:14: This version is not one that we read: it should be `1`\.\n$/)
  assert.match(stdout, /theme-without-evidence/)
  assert.equal(left['a.signed.json'], broken['a.signed.json'])
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {run} from './harness/program.ts'

const main =
  '---\nself-evaluation: true\nthemes: [culture]\nparts: [chapters/one.md, chapters/two.md, ../no.md]\n---\n\n# Ours\n'
const files = {
  'main.md': main,
  'chapters/one.md': '---\nself-evaluation: true\n---\n\n## Culture\n\nWe are proud of how we work.\n',
  'chapters/two.md': '## Culture\n\nIn May 2026, 81% of staff felt safe to speak up.\n',
  'other.md': '---\nself-evaluation: true\nthemes: [culture]\n---\n\n## Culture\n\nWe learn.\n'
}

test('A folder’s drafts are each read once, with their parts, and the main entry says how the whole stands', async () => {
  const {status, stdout} = await run(['check', '--format', 'json', '.', 'chapters/one.md'], files)
  const {drafts} = JSON.parse(stdout) as {readonly drafts: readonly Entry[]}
  assert.equal(status, 1)
  assert.deepEqual(
    drafts.map(({path, parts, partOf, themes, blocks}) => [
      path,
      parts,
      partOf,
      themes.map(({standing}) => standing),
      blocks.length
    ]),
    [
      ['main.md', ['chapters/one.md', 'chapters/two.md'], undefined, ['evidenced'], 0],
      ['chapters/one.md', undefined, 'main.md', [], 1],
      ['chapters/two.md', undefined, 'main.md', [], 1],
      ['other.md', undefined, undefined, ['claimed'], 1]
    ]
  )
  assert.deepEqual(
    drafts.map(({findings}) =>
      findings.map(({code}) => code).filter((code) => code !== 'expectation-without-evidence')
    ),
    [['part-missing'], [], [], ['theme-without-evidence']]
  )
})

interface Entry {
  readonly path: string
  readonly parts?: readonly string[]
  readonly partOf?: string
  readonly themes: readonly {readonly standing: string}[]
  readonly blocks: readonly unknown[]
  readonly findings: readonly {readonly code: string}[]
}

test('A report for people tells of a draft in several files once, and names the file of each place', async () => {
  const {stdout} = await run(['check', '--format', 'markdown', '--fail-on', 'never', 'main.md'], files)
  assert.equal(stdout.match(/^## /gm)?.length, 1)
  assert.match(stdout, /1 of 1 theme is evidenced\./)
  assert.match(stdout, /\| chapters\/two\.md, line 3, “Culture” \|/)
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {run, spawnProgram} from './harness/program.ts'

const marked = '---\nself-evaluation: true\nthemes: [workforce-development]\n---\n\n## Our people\n\n'
const shown = `${marked}Last year 86% of our social workers had supervision every month.\n`
const claimed = `${marked}We are committed to our staff.\n`

test('A draft that shows its theme passes, one that only claims it fails', async () => {
  assert.equal((await run(['check', 'a.md'], {'a.md': shown})).status, 0)
  const {status, stdout} = await run(['check', 'a.md'], {'a.md': claimed})
  assert.equal(status, 1)
  assert.match(stdout, /a\.md:6:1 {2}warning {2}“Workforce development” is claimed here/)
})

test('The program writes its report, tells its problems and ends with the status of what it was asked', async () => {
  const words = ['check', '--stdin', 'a.md', 'no.md']
  const ended = await spawnProgram(words, {'a.md': claimed}, shown)
  assert.deepEqual([ended.status, ended.stderr], [2, 'self-evaluation: no.md: there is no such file or folder\n'])
  assert.match(ended.stdout, /^2 drafts read/m)
  assert.deepEqual(ended, await run(words, {'a.md': claimed}, shown))
})

test('What fails is the caller’s choice', async () => {
  assert.equal((await run(['check', '--fail-on', 'error', 'a.md'], {'a.md': claimed})).status, 0)
  assert.equal((await run(['check', '--fail-on', 'never', 'a.md'], {'a.md': claimed})).status, 0)
})

test('In folders and globs only drafts are read, a file named outright always', async () => {
  const files = {'docs/README.md': '# Read me\n', 'docs/chapter.md': shown, 'docs/our-self-evaluation.md': claimed}
  const drafts = async (...paths: readonly string[]): Promise<readonly string[]> => {
    const {stdout} = await run(['check', '--format', 'json', '--fail-on', 'never', ...paths], files)
    return (JSON.parse(stdout) as {readonly drafts: readonly {readonly path: string}[]}).drafts.map(({path}) => path)
  }
  assert.deepEqual(await drafts('docs'), ['docs/chapter.md', 'docs/our-self-evaluation.md'])
  assert.deepEqual(await drafts('docs/*.md'), ['docs/chapter.md', 'docs/our-self-evaluation.md'])
  assert.deepEqual(await drafts('docs/README.md', 'docs', 'docs/chapter.md'), [
    'docs/README.md',
    'docs/chapter.md',
    'docs/our-self-evaluation.md'
  ])
})

test('The JSON report says how each theme stands, what each block is and what was found, with places', async () => {
  const {stdout} = await run(['check', '--format', 'json', '--fail-on', 'never', 'a.md'], {'a.md': shown})
  const report = JSON.parse(stdout) as Record<string, unknown> & {readonly drafts: readonly Record<string, unknown>[]}
  assert.equal(report.version, 1)
  assert.deepEqual(report.commentaries, [{id: 'practice-leadership', title: 'Practice leadership'}])
  const [draft] = report.drafts
  assert.equal(draft?.path, 'a.md')
  const [theme] = draft.themes as readonly Record<string, unknown>[]
  assert.deepEqual([theme?.id, theme?.standing, theme?.basis], ['workforce-development', 'evidenced', 'heading'])
  const [block] = draft.blocks as readonly Record<string, unknown>[]
  assert.deepEqual(block?.range, {start: {line: 7, character: 0}, end: {line: 7, character: 64}})
})

test('A draft can come from standard input, and a report can go to a file', async () => {
  const {status, stdout, files} = await run(
    ['check', '--format', 'json', '--output', 'report.json', '--stdin', '--stdin-filename', 'b.md'],
    {},
    claimed
  )
  assert.equal(status, 1)
  assert.equal(stdout, '')
  assert.match(files['report.json']!, /"path": "b\.md"/)
})

test('The settings of the nearest folder hold, with comments, and can be printed with where they come from', async () => {
  const files = {
    'a.md': claimed,
    '.vscode/settings.json': '{\n  // Ours.\n  "selfEvaluation.rules": {"theme-without-evidence": "off"},\n}\n'
  }
  assert.equal((await run(['check', 'a.md'], files)).status, 0)
  const {stdout} = await run(['print-config', 'a.md'], files)
  assert.match(stdout, /selfEvaluation\.rules = \{"theme-without-evidence":"off"\} {2}\(.*\.vscode\/settings\.json\)/)
  assert.match(stdout, /selfEvaluation\.commentaries = \["practice-leadership"\] {2}\(default\)/)
})

test('Help and version answer on standard output', async () => {
  assert.match((await run(['--help'])).stdout, /self-evaluation check/)
  assert.match((await run(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/)
})

const pack = '# Ours\n\n## One\n\nWords.\n\n### Look for\n\n#### A\n\n> Words\n\ncue\n'

test('A pack that the caller names may stand anywhere, one that the settings name within their folder', async () => {
  const settings = (name: string) => ({
    'team/a.md': shown,
    'team/.vscode/settings.json': JSON.stringify({'selfEvaluation.commentaries': [name]}),
    'team/packs/ours.md': pack,
    'pack.md': pack
  })
  const commentaryOf = async (words: readonly string[], name: string): Promise<unknown> =>
    (JSON.parse((await run(['check', '--format', 'json', ...words], settings(name))).stdout) as Record<string, unknown>)
      .commentaries
  const ours = [{id: 'ours', title: 'Ours'}]
  assert.deepEqual(await commentaryOf(['team/a.md'], 'packs/ours.md'), ours)
  assert.deepEqual(await commentaryOf(['team/a.md'], 'packs/../packs/ours.md'), ours)
  assert.deepEqual(await commentaryOf(['--commentary', 'pack.md', 'team/a.md'], 'three-questions'), ours)
})

const refusals: readonly [
  name: string,
  words: readonly string[],
  files: Record<string, string | Uint8Array>,
  says: string
][] = [
  ['A path that does not exist', ['check', 'no.md'], {}, 'no.md: there is no such file or folder'],
  ['A folder without drafts', ['check', '.'], {'README.md': '# Read me\n'}, '.: holds no draft'],
  ['A binary file', ['check', 'a.md'], {'a.md': new Uint8Array([0x89, 0x50, 0, 1, 0xff])}, 'a.md: is not UTF-8 text'],
  [
    'A file in another encoding',
    ['check', 'a.md'],
    {'a.md': new Uint8Array([0x63, 0xe9, 0x0a])},
    'a.md: is not UTF-8 text'
  ],
  [
    'Settings that are not JSON',
    ['check', 'a.md'],
    {'a.md': shown, '.vscode/settings.json': '{ nonsense'},
    './.vscode/settings.json:1:3: is not JSON'
  ],
  [
    'A setting of the wrong type',
    ['check', 'a.md'],
    {'a.md': shown, '.vscode/settings.json': '{"selfEvaluation.drafts": 5}'},
    './.vscode/settings.json:1:27: selfEvaluation.drafts is not a list.'
  ],
  [
    'An unknown rule',
    ['check', 'a.md'],
    {'a.md': shown, '.vscode/settings.json': '{"selfEvaluation.rules": {"theme-lost": "off"}}'},
    'selfEvaluation.rules names “theme-lost”, which is not a rule'
  ],
  [
    'An unknown kind of evidence',
    ['check', 'a.md'],
    {'a.md': shown, '.vscode/settings.json': '{"selfEvaluation.evidence": {"kinds": ["smell"]}}'},
    'selfEvaluation.evidence names "smell", which is not a kind of evidence'
  ],
  [
    'A pack that does not fit',
    ['check', '--commentary', 'pack.md', 'a.md'],
    {'a.md': shown, 'pack.md': '# Ours\n\n## One\n\nWords.\n\n### Look for\n\n#### A\n\n> Other words\n\ncue\n'},
    './pack.md:11:3: The commentary does not say “Other words”.'
  ],
  [
    'A pack that the settings fetch from outside their folder',
    ['check', 'team/a.md'],
    {
      'team/a.md': shown,
      'team/.vscode/settings.json': '{"selfEvaluation.commentaries": ["packs/../../pack.md"]}',
      'pack.md': pack
    },
    'names “packs/../../pack.md”, which is outside ./team, the folder of the settings'
  ],
  ['An unknown format', ['check', '--format', 'pdf', 'a.md'], {'a.md': shown}, 'there is no format “pdf”'],
  ['An unknown command', ['chek'], {}, 'there is no command “chek”'],
  ['An unknown option', ['check', '--loud', 'a.md'], {'a.md': shown}, "Unknown option '--loud'"]
]

for (const [name, words, files, says] of refusals) {
  test(`${name} is told in one line, and the exit status is 2`, async () => {
    const {status, stderr} = await run(words, files)
    assert.equal(status, 2)
    assert.ok(stderr.startsWith('self-evaluation: '), stderr)
    assert.ok(stderr.includes(says), stderr)
    assert.equal(stderr.trimEnd().split('\n').length, 1)
  })
}

for (const [name, text] of [
  ['An empty file', ''],
  ['Front matter half typed', '---\nself-evaluation: true\nthemes: [cul'],
  ['Front matter that is not YAML', '---\nself-evaluation: : true\n  - [\n---\n# Us\n']
] as const) {
  test(`${name} is read as far as it goes`, async () => {
    const {status, stderr} = await run(['check', 'a.md'], {'a.md': text})
    assert.equal(stderr, '')
    assert.equal(status, 1)
  })
}

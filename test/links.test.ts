import assert from 'node:assert/strict'
import {test} from 'node:test'
import {run} from './harness/program.ts'

const draft = '---\nself-evaluation: true\nthemes: []\n---\n\n# Us\n'
const pathsIn = (report: string): readonly string[] =>
  (JSON.parse(report) as {readonly drafts: readonly {readonly path: string}[]}).drafts.map(({path}) => path)
const check = ['check', '--format', 'json', '--fail-on', 'never']

test('Links out of the folder are not followed, which is said, and links within it lead to what is read anyway', async () => {
  const files = {
    'ours/a.md': draft,
    'ours/again.md': {link: 'a.md'},
    'ours/deep/up': {link: '..'},
    'ours/far': {link: '../theirs'},
    'ours/their.md': {link: '../theirs/b.md'},
    'ours/picture.png': {link: '../theirs/b.md'},
    'ours/node_modules/far.md': {link: '../../theirs/b.md'},
    'theirs/b.md': draft
  }
  const how = 'is a symbolic link out of the folder and was not followed; name it by itself to have it read'
  for (const named of ['ours', 'ours/**/*.md']) {
    const {status, stdout, stderr} = await run([...check, named], files)
    assert.deepEqual([status, pathsIn(stdout)], [0, ['ours/a.md']])
    assert.deepEqual(
      stderr.split('\n').filter(Boolean),
      ['far', 'their.md'].map((link) => `self-evaluation: ours/${link}: ${how}`)
    )
  }
  const outright = await run([...check, 'ours/far', 'ours/their.md'], files)
  assert.deepEqual([outright.status, outright.stderr], [0, ''])
  assert.deepEqual(pathsIn(outright.stdout), ['ours/far/b.md', 'ours/their.md'])
  assert.match((await run(['quotes', 'ours'], files)).stderr, /ours\/far: is a symbolic link out of the folder/)
})

test('Links that lead in a circle or nowhere are told, and the drafts beside them are read', async () => {
  const files = {'a.md': draft, 'b.md': {link: 'c.md'}, 'c.md': {link: 'b.md'}, 'd.md': {link: 'no.md'}, e: {link: 'e'}}
  const outright = await run(['check', 'b.md', 'd.md'], files)
  assert.deepEqual(
    [outright.status, outright.stderr],
    [
      2,
      'self-evaluation: b.md: is a symbolic link that leads in a circle\nself-evaluation: d.md: there is no such file or folder\n'
    ]
  )
  const {status, stdout, stderr} = await run([...check, '.'], files)
  assert.deepEqual([status, pathsIn(stdout)], [0, ['a.md']])
  assert.deepEqual(stderr.split('\n').filter(Boolean), [
    'self-evaluation: b.md: is a symbolic link that leads in a circle',
    'self-evaluation: c.md: is a symbolic link that leads in a circle',
    'self-evaluation: d.md: there is no such file or folder'
  ])
})

test('No part of a draft and no commentary of the settings is fetched through a link from outside the folder', async () => {
  const secret = '# Ours\n\n## One\n\nSecret words.\n'
  const files = {
    'team/a.md': draft.replace('themes: []', 'parts: [part.md]'),
    'team/part.md': {link: '../secret.md'},
    'team/.vscode/settings.json': '{}',
    'secret.md': secret
  }
  const {stdout} = await run(['check', 'team/a.md'], files)
  assert.match(stdout, /part-missing/)
  assert.equal((await run(['quotes', 'team/a.md'], files)).stdout, '')
  const settings = JSON.stringify({'selfEvaluation.commentaries': ['part.md']})
  const {status, stderr} = await run(['check', 'team/a.md'], {...files, 'team/.vscode/settings.json': settings})
  assert.equal(status, 2)
  assert.match(stderr, /names “part\.md”, which is outside/)
})

test('Ten megabytes that are no text are told in one line, whatever they begin with', async () => {
  const words = Buffer.from(draft)
  for (const [byte, says] of [
    [0, 'is not a text but binary'],
    [0xff, 'is not UTF-8 text; save it as UTF-8 and try again']
  ] as const) {
    const binary = Buffer.concat([words, Buffer.alloc(10_000_000, byte)])
    const {status, stderr} = await run(['check', 'self-evaluation.md'], {'self-evaluation.md': binary})
    assert.deepEqual([status, stderr], [2, `self-evaluation: self-evaluation.md: ${says}\n`])
  }
})

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {converse} from '../harness/client.ts'
import {run, spawnProgram} from '../harness/program.ts'

/** The files that the build leaves out of the language client, and of the server's library where it has them, and what a server offers that would need them. */
const leftOut = JSON.parse(readFileSync('build/left-out.json', 'utf8')) as Readonly<Record<string, string>>

test('The server offers nothing that the build leaves out of the language client', async () => {
  const everything = {
    workspace: {fileOperations: {didRename: true}, textDocumentContent: {}, workspaceFolders: true},
    textDocument: {diagnostic: {}, codeLens: {}, foldingRange: {}, semanticTokens: {requests: {full: true}}}
  } as object
  await converse('inProcess', {capabilities: everything}, async ({offered}) => {
    const valueAt = (place: string): unknown =>
      place.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], offered)
    assert.notEqual(valueAt('hoverProvider'), undefined)
    for (const [file, place] of Object.entries(leftOut)) {
      const message = `The server offers ${place}, which the client does not hear of: take “${file}” out of build/left-out.json.`
      assert.equal(valueAt(place), undefined, message)
    }
  })
})

test('What is left out of the language client is there to be left out', () => {
  const client = readFileSync('node_modules/vscode-languageclient/lib/common/client.js', 'utf8')
  for (const file of Object.keys(leftOut)) assert.ok(client.includes(`require("./${file}")`), file)
})

/** Front matter as odd as it comes: all that a reader of YAML has to know. */
const oddities = [
  'self-evaluation: true\nthemes: &a [culture, "structure"]\nother: *a',
  'self-evaluation: !!bool "true"\nthemes: !!set {culture, structure}\nwhen: !!timestamp 2025-01-01',
  'base: &b {status: draft}\n<<: *b\nself-evaluation: true\nnote: |+\n  a\n\n  b\nfolded: >-\n  c\n  d',
  '? [complex, key]\n: 0x1F\nself-evaluation: yes # so\nnumber: -1.5e3\nnothing: ~\nbinary: !!binary aGk=',
  'self-evaluation: true\nself-evaluation: false\nperiod: 2025-04-01/2026-03-31',
  'self-evaluation: [true\nthemes: "open',
  'self-evaluation: true\n\tthemes: culture\n  - nowhere: *missing\n%YAML 1.1',
  '{self-evaluation: true, themes: [culture,, ], "a": {b: {c: [d, {e: !own f}]}}}'
]

test('A program reads odd front matter though it was built without what writes YAML', async () => {
  const files = Object.fromEntries(
    oddities.map((yaml, at) => [`${at}.md`, `---\n${yaml}\n---\n\n## Culture\n\nWe learn.\n`])
  )
  const words = ['check', '--format', 'json', '--fail-on', 'never', ...Object.keys(files)]
  const [here, built] = [await run(words, files), await spawnProgram(words, files)]
  assert.ok(here.stdout.includes('front-matter-unread'))
  assert.equal(built.status, 0)
  assert.deepEqual(built, here)
})

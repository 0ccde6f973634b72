import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {readPack} from '../server/core/commentary/read.ts'
import {evidenceKinds} from '../server/core/draft/evidence/index.ts'
import {createReviewer, type Assessment} from '../server/core/reviewer.ts'
import {defaultSettings} from '../server/core/settings.ts'
import {filledBody, fittedBody, plainBody, readBody} from '../server/core/snippets/body.ts'
import type {Snippet} from '../server/core/snippets/model.ts'
import {readSnippetFile, readSnippets} from '../server/core/snippets/read.ts'
import {packs} from '../server/packs/index.ts'
import {snippets} from '../server/packs/snippets.ts'

const written = JSON.parse(readFileSync('snippets/self-evaluation.json', 'utf8')) as Readonly<Record<string, unknown>>
const commentaries = Array.from(packs.values(), (pack) => readPack(pack).commentary)
const commentary = commentaries[0]!
const ids = commentaries.flatMap(({themes}) => themes.map(({id}) => id))

/** The commentary that has a theme, else the first. */
const commentaryOf = (theme: string | undefined) =>
  commentaries.find(({themes}) => themes.some(({id}) => id === theme)) ?? commentary

test('Every snippet that comes with us is well formed, and VS Code shows none of them unasked', () => {
  assert.deepEqual(readSnippets(written).problems, [])
  for (const [name, snippet] of Object.entries(written))
    assert.ok(!Object.hasOwn(snippet as object, 'prefix'), `${name} has a prefix: drafts would offer it twice`)
})

test('There are two skeletons, a section for each theme of each commentary and a form for each kind of evidence', () => {
  const names = (use: string, of: (snippet: Snippet) => string | undefined) =>
    snippets.filter((snippet) => snippet.use === use).map(of)
  assert.equal(names('draft', ({name}) => name).length, 2)
  assert.deepEqual(names('section', ({theme}) => theme).filter(Boolean), ids)
  assert.deepEqual(
    names('evidence', ({evidence}) => evidence),
    evidenceKinds.map(({id}) => id)
  )
})

for (const snippet of snippets) {
  test(`“${snippet.name}”, filled in, reads as a draft without warnings`, () => {
    const {findings, text} = assess(snippet)
    const grave = findings.filter(({severity}) => severity === 'warning' || severity === 'error')
    assert.deepEqual(
      grave.map(({rule, span}) => [rule, text.slice(span.start, span.end)]),
      []
    )
    assert.doesNotMatch(text, /\[insert/, 'some of its stops have no example')
  })

  test(`“${snippet.name}” shows where to type at every one of its stops`, () => {
    const numbers = new Set(Array.from(snippet.body.matchAll(/\$\{?([1-9]\d*)/g), ([, number]) => Number(number)))
    assert.deepEqual(
      [...numbers].toSorted((a, b) => a - b),
      snippet.example.map((_, at) => at + 1)
    )
    for (const [theme, fit] of Object.entries(snippet.fits)) {
      assert.ok(ids.includes(theme), `${theme} is no theme`)
      for (const stop of Object.keys(fit)) assert.ok(numbers.has(Number(stop)), `there is no stop ${stop}`)
    }
  })
}

for (const {name, evidence, body, example} of snippets.filter(({use}) => use === 'evidence')) {
  test(`“${name}”, filled in, is evidence of its kind`, () => {
    if (!evidenceKinds.some(({id}) => id === evidence)) return
    const text = `## Culture\n\n${filledBody(body, example)}\n`
    const {draft} = createReviewer(commentary, defaultSettings)(text)
    const kinds = draft.sections.flatMap(({blocks}) => blocks.flatMap(({content}) => content.evidence))
    assert.ok(
      kinds.some(({kind}) => kind === evidence),
      filledBody(body, example)
    )
  })
}

test('A body is read with its stops, choices and variables, and whatever else is text', () => {
  assert.equal(plainBody('${1:one} $2 ${3|a\\,b,c|} ${TM_X:d} \\$4 ${5 {6} $'), 'one  a,b d $4 ${5 {6} $')
  assert.equal(filledBody('${1:one} ${2:two $1}', ['x']), 'x two x')
  assert.equal(fittedBody('${1:one} costs \\$5', {'1': 'a}b'}), '${1:a\\}b} costs \\$5')
  assert.equal(typeof readBody('${1:'.repeat(5000)), 'object')
})

test('A wrong snippet of a team is told in words, and the others hold', () => {
  const {snippets, problems} = readSnippets({
    good: {body: ['a', 'b'], prefix: 'g'},
    bad: {prefix: 1, body: 'x'},
    worse: 7
  })
  assert.deepEqual(
    snippets.map(({name, body}) => [name, body]),
    [['good', 'a\nb']]
  )
  assert.deepEqual(problems, [
    'The snippet “bad” has a prefix that is neither a text nor a list of texts.',
    'The snippet “worse” is not an object with prefix, body and description.'
  ])
})

test('A file of snippets may have comments and trailing commas; those of other languages are left out', () => {
  const {snippets} = readSnippetFile(
    '// ours\n{"a": {"body": "x",}, "b": {"body": "y", "scope": "java"}, "c": {"body": "z", "scope": "markdown,java"}}'
  )
  assert.deepEqual(
    snippets.map(({name}) => name),
    ['a', 'c']
  )
  assert.deepEqual(readSnippetFile('{').snippets, [])
  assert.deepEqual(readSnippetFile('[]').problems, ['It is not an object of snippets.'])
})

/** A draft that is about the snippet's theme, if it has one, with the snippet filled in. */
function assess({use, theme, body, example}: Snippet): Assessment {
  const filled = filledBody(body, example)
  const about = use === 'section' ? [theme ?? 'culture'] : []
  const front = `---\nself-evaluation: true\nthemes: [${about.join(', ')}]\n---\n\n`
  const text = use === 'draft' ? filled : front + filled
  const {rules} = defaultSettings
  return createReviewer(commentaryOf(theme), {
    ...defaultSettings,
    rules: use === 'draft' || use === 'section' ? rules : {'theme-absent': 'off', 'theme-without-evidence': 'off'}
  })(text)
}

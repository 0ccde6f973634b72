import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {createOnigScanner, createOnigString, loadWASM} from 'vscode-oniguruma'
import {INITIAL, parseRawGrammar, Registry, type IGrammar} from 'vscode-textmate'

const own = 'syntaxes/self-evaluation.json'
const grammars: Readonly<Record<string, string>> = {
  'text.html.markdown': 'test/syntaxes/markdown.json',
  'text.html.markdown.self-evaluation': own
}

let loaded: Promise<IGrammar> | undefined
const markdown = (): Promise<IGrammar> => (loaded ??= load())

/** Each line that a pattern fits, and what is seen in it: the words and the last word of their scope. */
const fitting: Readonly<Record<string, readonly (readonly [line: string, seen: readonly string[]])[]>> = {
  'theme-mark': [
    ['<!-- theme: culture, structure -->', ['theme keyword', 'culture entity', 'structure entity']],
    ['  <!-- Themes: none -->', ['Themes keyword', 'none constant']],
    ['Our staff stay. <!--theme: workforce-development-->', ['theme keyword', 'workforce-development entity']]
  ],
  'evidence-mark': [
    [
      '<!-- evidence: source: minutes of the board - May -->',
      ['evidence keyword', 'source entity', 'minutes of the board - May  string']
    ],
    ['Some words <!-- evidence: figure --> and more', ['evidence keyword', 'figure entity']]
  ],
  'not-evidence-mark': [['<!-- not evidence -->', ['not evidence keyword']]],
  waiver: [
    [
      '<!-- waive: culture until 2026-12-31: the survey reports in October (director) -->',
      ['waive keyword', 'culture entity', 'until keyword', '2026-12-31 constant', 'director variable']
    ],
    [
      '<!-- waive: culture until [insert date, such as 2026-03-31] -->',
      ['waive keyword', 'culture entity', '[insert date, such as 2026-03-31] invalid']
    ]
  ],
  'evidence-label': [
    ['Evidence: 86% of visits were in time.', ['Evidence: keyword']],
    ['- **Evidence:** 86% of visits were in time.', ['**Evidence:** keyword']],
    ['> **How we know**: the audit of May', ['**How we know**: keyword']]
  ],
  placeholder: [
    ['Visits in time: [insert number] of 40.', ['[insert number] invalid']],
    ['## [Enter the name of the service]', ['[Enter the name of the service] invalid']],
    ['In ${1:month} it was TBC, then XX%.', ['${1:month} invalid', 'TBC invalid', 'XX invalid']]
  ]
}

/** Lines that look like one and are none. */
const others: Readonly<Record<string, readonly string[]>> = {
  'theme-mark': ['<!-- the theme is culture -->', 'theme: culture', '`<!-- theme: culture -->`'],
  'evidence-mark': ['<!-- see the evidence: it is in the annex -->', 'evidence: figure'],
  'not-evidence-mark': ['<!-- this is not evidence -->', 'It is not evidence.'],
  waiver: ['<!-- we waive: nothing -->', 'We waive: nothing.'],
  'evidence-label': ['The evidence: it is in the annex.', 'Evidence is good.', 'Evidence:none'],
  placeholder: ['[inserted](#here)', '[insert](https://example.org)', 'TBCs and XXL, 5% of {1}', '`[insert number]`']
}

test('Every pattern of the grammar is tried', () => {
  const {repository} = JSON.parse(readFileSync(own, 'utf8')) as {repository: object}
  for (const tried of [fitting, others]) assert.deepEqual(Object.keys(tried), Object.keys(repository))
})

for (const [line, seen] of Object.values(fitting).flat()) {
  test(`The grammar sees what is ours in: ${line}`, async () => assert.deepEqual(await seenIn([line]), seen))
}

for (const line of Object.values(others).flat()) {
  test(`The grammar sees nothing of ours in: ${line}`, async () => assert.deepEqual(await seenIn([line]), []))
}

test('The grammar sees nothing of ours in a block of code, and a mark may take several lines', async () => {
  assert.deepEqual(await seenIn(['```', '<!-- theme: culture -->', 'Evidence: [insert number]', '```']), [])
  assert.deepEqual(await seenIn(['<!-- theme:', 'culture', '-->', 'structure']), ['theme keyword', 'culture entity'])
})

test('A mark ends with the first sign that closes it, whatever was opened in it', async () => {
  for (const mark of ['theme: culture', 'evidence: source: the minutes', 'waive: culture'])
    assert.deepEqual(
      (await seenIn([`<!-- ${mark} <!-- ${mark} -->`, 'theme: structure'])).slice(-1),
      (await seenIn([`<!-- ${mark} <!-- ${mark} -->`])).slice(-1)
    )
})

test('The grammar is done at once with long lines of almost everything', async () => {
  for (const words of ['<!-- theme: ', '[insert ', '${1:', '<!-- evidence: a-', '**Evidence', '(', '    '])
    assert.ok(Array.isArray(await seenIn([words.repeat(5000)])))
})

/** What the grammar sees of ours in some lines: the words, and the first word of the name it gives them. */
async function seenIn(lines: readonly string[]): Promise<readonly string[]> {
  const grammar = await markdown()
  let state = INITIAL
  return lines.flatMap((line) => {
    const {tokens, ruleStack} = grammar.tokenizeLine(line, state)
    state = ruleStack
    return tokens.flatMap(({startIndex, endIndex, scopes}) => {
      const name = scopes.findLast(
        (scope) => scope.endsWith('.self-evaluation') && !/^(?:meta|punctuation|text)/.test(scope)
      )
      return name ? [`${line.slice(startIndex, endIndex)} ${name.split('.')[0]!}`] : []
    })
  })
}

async function load(): Promise<IGrammar> {
  await loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm'))
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => createOnigScanner(sources),
      createOnigString: (text) => createOnigString(text)
    }),
    loadGrammar: async (scope) => parseRawGrammar(readFileSync(grammars[scope]!, 'utf8'), 'grammar.json'),
    getInjections: (scope) => (scope === 'text.html.markdown' ? [...Object.keys(grammars)].slice(1) : undefined)
  })
  const grammar = await registry.loadGrammar('text.html.markdown')
  assert.ok(grammar)
  return grammar
}

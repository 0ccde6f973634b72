import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {test} from 'node:test'

type Words = Readonly<Record<string, string>>

const readWords = (file: string): Words => JSON.parse(readFileSync(file, 'utf8')) as Words
const languagesOf = (pattern: string): readonly string[] =>
  globSync(pattern).map((file) => path.basename(file).split('.').at(-2)!)

const code = globSync(['client/**/*.ts', 'server/**/*.ts']).map((file) => ({file, text: readFileSync(file, 'utf8')}))
const said = /\bl10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g
const spoken = new Set(
  code.flatMap(({text}) =>
    Array.from(text.matchAll(said), ([, single, double]) => (single ?? double)!.replace(/\\(.)/g, '$1'))
  )
)

const english = readWords('l10n/bundle.l10n.json')
const manifest = readWords('package.nls.json')

/** What stands in for words of a draft, and code: both must be the same in every language. */
const fixedIn = (words: string): readonly string[] => (words.match(/\{\d+\}|`[^`]*`/g) ?? []).toSorted()

/** The words of one list that another lacks. */
const lacking = (wanted: Iterable<string>, given: Words): readonly string[] =>
  [...wanted].filter((key) => !given[key]?.trim())

test('Whatever is said is written where it is said, so that it can be translated', () => {
  const unwritten = code.flatMap(({file, text}) => {
    const [calls, written] = [text.match(/\bl10n\.t\(/g) ?? [], text.match(said) ?? []]
    return calls.length === written.length ? [] : [`${file} gives l10n.t something other than words`]
  })
  assert.deepEqual(unwritten, [])
})

test('No rule and no fix says anything that cannot be translated', () => {
  const fixed = code
    .filter(({file}) => /server\/core\/(?:rules|editor)\//.test(file.replaceAll('\\', '/')))
    .flatMap(({file, text}) =>
      Array.from(text.matchAll(/\b(?:message|title):\s+(['`][^'`]*\p{L} \p{L}[^'`]*['`])/gu), ([, words]) => [
        file,
        words
      ])
    )
  assert.deepEqual(fixed, [])
})

test('The English bundle holds all that is said and nothing else: npm run l10n writes it', () => {
  assert.deepEqual(
    lacking(spoken, english),
    [],
    'These are said and not in l10n/bundle.l10n.json: please run npm run l10n.'
  )
  assert.deepEqual(lacking(Object.keys(english), Object.fromEntries([...spoken].map((words) => [words, words]))), [])
})

test('Welsh is among the languages', () => {
  assert.ok(languagesOf('l10n/bundle.l10n.*.json').includes('cy') && languagesOf('package.nls.*.json').includes('cy'))
})

for (const [what, original, pattern] of [
  ['what is said', english, 'l10n/bundle.l10n.*.json'],
  ['commands and settings', manifest, 'package.nls.*.json']
] as const) {
  for (const language of languagesOf(pattern)) {
    const file = pattern.replace('*', language)
    const words = readWords(file)

    test(`In the language ${language}, ${what}: all of it is there, and nothing that is said no more`, () => {
      assert.deepEqual(
        lacking(Object.keys(original), words),
        [],
        `Please translate these in ${file}; l10n/README.md has the words for our terms.`
      )
      assert.deepEqual(lacking(Object.keys(words), original), [], `These in ${file} are used no more.`)
    })

    test(`In the language ${language}, ${what}: places and code are the same as in English`, () => {
      const differing = Object.entries(words).filter(
        ([key, translation]) => fixedIn(translation).join() !== fixedIn(original[key] ?? translation).join()
      )
      assert.deepEqual(differing, [])
    })
  }
}

test('The manifest names words that there are, and every word for it is named', () => {
  const named = new Set(Array.from(readFileSync('package.json', 'utf8').matchAll(/"%([^"%]+)%"/g), ([, key]) => key!))
  assert.deepEqual(lacking(named, manifest), [])
  assert.deepEqual(
    Object.keys(manifest).filter((key) => !named.has(key)),
    []
  )
})

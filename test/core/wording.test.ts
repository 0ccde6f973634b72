import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readPack} from '../../server/core/commentary/read.ts'
import {spokenOf} from '../../server/core/draft/spoken.ts'
import {createReader} from '../../server/core/draft/read.ts'
import {cut, shift} from '../../server/core/text/span.ts'
import {commentary} from '../harness/draft.ts'

/** The best guess for each block of a draft, and the words it rests on. */
function guessesIn(text: string, read = createReader(commentary)): readonly (readonly [string, readonly string[]])[] {
  return read(text)
    .sections.flatMap(({blocks}) => blocks)
    .map(({base, themes: [best]}) => [
      best?.theme ?? 'none',
      (best?.words ?? []).map((words) => cut(text, shift(words, base)))
    ])
}

const themesIn = (text: string): readonly string[] => guessesIn(text).map(([theme]) => theme)

test('wording tells themes apart', () => {
  const draft = [
    '# Draft',
    'Turnover has fallen and fewer agency workers are needed; supervision is monthly for newly qualified staff.',
    '## One',
    'The audit of case files shows that the quality of assessments has risen, and caseloads are lower.',
    '## Two',
    'A new assistant director joined the senior leadership team, and governance now runs through one board.',
    '## Three',
    'We share a vision and values, learn from mistakes without blame, and challenge each other.',
    '## Four',
    'The children in care council co-designed the pledge, and corporate parents act on the views of children.'
  ]
  assert.deepEqual(themesIn(draft.join('\n\n')), [
    'workforce-development',
    'understanding-good-social-work',
    'structure',
    'culture',
    'passionate-and-courageous'
  ])
})

test('context and services for children speak of none of the themes', () => {
  const draft = [
    'The county has a population of 310,000, and one child in six lives in poverty.',
    '## Health',
    'Initial health assessments and dental checks of children in care are on time, and CAMHS waits are shorter.'
  ]
  assert.deepEqual(themesIn(draft.join('\n\n')), ['none', 'none'])
})

test('a guess names the words that it rests on, where they stand', () => {
  const [[theme, words] = ['', []]] = guessesIn('- We are proud of how **supervision** is done here.')
  assert.equal(theme, 'workforce-development')
  assert.ok(words.includes('supervision'))
})

test('headings and the words before a list inform the guess', () => {
  assert.deepEqual(themesIn('# Draft\n\n## How we recruit and support staff\n\nEverybody is welcome.'), [
    'workforce-development'
  ])
  assert.deepEqual(themesIn('Supervision of newly qualified staff:\n\n- nine in ten\n'), [
    'workforce-development',
    'workforce-development'
  ])
})

test('a guess is the same whether a draft is read afresh or again after an edit', () => {
  const read = createReader(commentary)
  const before = '# A\n\n## B\n\nSupervision is monthly.\n\nIt is valued.\n'
  const after = before.replace('It is valued.', 'The board meets monthly.')
  guessesIn(before, read)
  assert.deepEqual(guessesIn(after, read), guessesIn(after))
  assert.deepEqual(guessesIn(`${before}\n## C\n`, read), guessesIn(before))
})

test('only the best of guesses counts, and only if it is sure enough', () => {
  const block = createReader(commentary)('Supervision is monthly.').sections[0]!.blocks[0]!
  const guessed = (share: number): readonly string[] =>
    spokenOf({
      ...block,
      themes: ['culture', 'structure'].map((theme) => ({theme, basis: 'wording', share}) as const)
    }).map(({theme}) => theme)
  assert.deepEqual(guessed(0.6), ['culture'])
  assert.deepEqual(guessed(0.2), [])
})

test('a pack without weights is guessed by its cues alone', () => {
  const theme = (title: string, cues: string): string =>
    `## ${title}\n\nGood homes have ${title}.\n\n### Look for\n\n#### ${title}\n\n> Good homes have ${title}.\n\n${cues}`
  const pack = ['# Care', theme('Gardens', 'garden, orchard'), theme('Kitchens', 'kitchen, stove')].join('\n\n')
  const read = createReader(readPack(pack).commentary)
  const draft = 'The orchard is kept by children.\n\n## A\n\nNothing of it.\n\n## B\n\nA stove in the kitchen.\n'
  assert.deepEqual(guessesIn(draft, read), [
    ['gardens', ['orchard']],
    ['none', []],
    ['kitchens', ['stove']]
  ])
})

test('words that every object has a property for are only words', () => {
  assert.deepEqual(themesIn('constructor __proto__ toString hasOwnProperty'), themesIn('zebra zebu zinnia zither'))
})

test('a footnote has the theme of the block that calls it, and none of its words', () => {
  const [note, caller] = guessesIn(
    '[^1]: The note.\n\nTurnover has fallen and supervision is monthly for newly qualified staff[^1].\n'
  )
  assert.deepEqual(note, ['workforce-development', []])
  assert.equal(caller?.[0], 'workforce-development')
  assert.ok(caller[1].includes('supervision'))
})

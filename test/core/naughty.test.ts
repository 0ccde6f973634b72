import assert from 'node:assert/strict'
import {test} from 'node:test'
import naughty from 'big-list-of-naughty-strings'
import {createRecogniser} from '../../server/core/draft/recognise.ts'
import {readSettings} from '../../server/core/settings.ts'
import {readSnippetFile} from '../../server/core/snippets/read.ts'
import {hoverAt} from '../../server/core/editor/hover.ts'
import {reportFormats} from '../../server/core/report/index.ts'
import {readAnyPack} from '../../server/packs/read.ts'
import {assess} from '../harness/draft.ts'

/** A sixth of the strings at a time, by the seed: `npm run fuzz` tries all of them. */
const some = naughty.filter((_, at) => at % 6 === Number(process.env.SEED ?? 0) % 6)

/** The same, each in one line. */
const lines = some.map((words) => words.replace(/[\r\n]+/g, ' '))

/** Ways in which strings come into a draft, many at once. */
const drafts: Readonly<Record<string, string>> = {
  headings: lines.map((words) => `## ${words}\n\nTurnover is 13%.\n`).join('\n'),
  paragraphs: some.map((words) => `${words}\n`).join('\n'),
  themes: lines.map((words) => `<!-- theme: ${words} -->\n`).join('\n'),
  evidence: lines.map((words) => `<!-- evidence: ${words} -->\n\nWe learn.\n`).join('\n'),
  waivers: lines.map((words) => `<!-- waive: culture until ${words}: ${words} (${words}) -->\n`).join('\n'),
  links: lines.map((words) => `[it](${words}) and [${words}](#${words})\n`).join('\n'),
  quotations: lines.map((words) => `“${words}” said a carer. > ${words}\n`).join('\n'),
  cells: `| a | b |\n| - | - |\n${lines.map((words) => `| ${words} | 13% |\n`).join('')}`
}

for (const [place, draft] of Object.entries(drafts)) {
  test(`Naughty strings as ${place} have an answer, and what stands behind them is read`, () => {
    const text = `# D\n\n## Words\n\n${draft}\n\n--> </script> \n\n~~~\n~~~\n\n## Our people\n\nTurnover fell from 27% to 13%.\n`
    const assessment = assess(text)
    const {findings, coverage} = assessment
    for (const {span} of findings) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length)
    assert.equal(coverage.find(({theme}) => theme.id === 'workforce-development')?.standing, 'evidenced')
    for (const {span} of findings.slice(0, 50)) hoverAt(assessment, span.start)
    for (const format of reportFormats) assert.ok(format.write([{path: 'a.md', assessment}]).length > 0, format.id)
  })
}

test('Naughty front matter is read or said to be unread, and the draft below it is read', () => {
  for (const words of some.filter((_, at) => at % 5 === 0)) {
    for (const front of [`themes: ${words}`, words, `themes: [${words}, culture]`, `period: ${words}`]) {
      const {coverage, findings} = assess(
        `---\nself-evaluation: true\n${front}\n---\n\n## Our people\n\nTurnover is 13%.\n`
      )
      assert.ok(coverage.length + findings.length > 0, front)
    }
  }
})

test('Naughty settings and settings of every wrong type fall back to their defaults, and are told', () => {
  const defaults = readSettings({}).settings
  const keys = Object.keys(defaults)
  const wrong: readonly unknown[] = [
    null,
    true,
    0,
    -1,
    1e99,
    NaN,
    '',
    [],
    {},
    [[]],
    [null],
    {a: null},
    () => 0,
    ...naughty
  ]
  for (const key of keys) {
    for (const value of wrong) {
      const {settings, problems} = readSettings({[key]: value})
      const isKept =
        JSON.stringify(settings[key as keyof typeof settings]) ===
        JSON.stringify(defaults[key as keyof typeof defaults])
      assert.deepEqual(Object.keys(settings).sort(), [...keys].sort())
      if (!isKept) assert.deepEqual(problems, [], `${key}: ${JSON.stringify(value)}`)
      for (const {message} of problems) assert.ok(message.endsWith('.') && message.length < 1000, message)
    }
  }
})

test('Naughty globs match or do not, in no time', () => {
  for (const glob of [
    ...naughty,
    '['.repeat(500),
    '('.repeat(500),
    '{a,'.repeat(300),
    '*'.repeat(5000),
    '**/'.repeat(400)
  ]) {
    const {settings, problems} = readSettings({drafts: [glob]})
    const isDraft = createRecogniser(settings.drafts)('a/'.repeat(50) + 'b.md', '# D\n')
    assert.equal(typeof isDraft, 'boolean', glob)
    if (glob === '' || glob.length > 1000) assert.match(problems[0]!.message, /^selfEvaluation\.drafts /)
  }
})

test('Naughty names and bodies of snippets are offered as they are or told to be none', () => {
  const {snippets, problems} = readSnippetFile(
    JSON.stringify(
      Object.fromEntries(naughty.map((words) => [words, {prefix: words, body: [words], description: words}]))
    )
  )
  const names = new Set(naughty)
  assert.equal(snippets.length + problems.length >= names.size - 1, true)
  for (const words of naughty) assert.equal(typeof readSnippetFile(words).problems[0], 'string', words)
})

test('A pack of naughty strings is refused in words, or is a commentary', () => {
  const pack = (words: string) =>
    `# ${words}\n\n## ${words}\n\n${words}\n\n### Look for\n\n#### ${words}\n\n> ${words}\n\n- ${words}\n`
  for (const words of some) {
    const {commentary, problems} = readAnyPack(pack(words))
    for (const {message} of problems) assert.ok(message.length < 1500)
    assert.ok(problems.length > 0 || commentary.themes.length > 0, words)
  }
})

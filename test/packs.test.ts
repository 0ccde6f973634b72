import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {readdirSync} from 'node:fs'
import {test} from 'node:test'
import type {Commentary, Problem} from '../server/core/commentary/model.ts'
import {headingKeyOf} from '../server/core/commentary/heading-key.ts'
import {stemsOf} from '../server/core/commentary/phrases.ts'
import {readPack} from '../server/core/commentary/read.ts'
import {readAnyPack} from '../server/packs/read.ts'
import shipped from '../server/packs/practice-leadership.md'
import readme from '../server/packs/README.md'
import frontMatterOpen from './packs/front-matter-open.md'
import frontMatterUnreadable from './packs/front-matter-unreadable.md'
import frontMatter from './packs/front-matter.md'
import headings from './packs/headings.md'
import lookFor from './packs/look-for.md'
import noTitle from './packs/no-title.md'
import passagesOnly from './packs/passages-only.md'
import quotations from './packs/quotations.md'
import twoThemes from './packs/two-themes.md'

const packs: Readonly<Record<string, string>> = {
  'front-matter-open.md': frontMatterOpen,
  'front-matter-unreadable.md': frontMatterUnreadable,
  'front-matter.md': frontMatter,
  'headings.md': headings,
  'look-for.md': lookFor,
  'no-title.md': noTitle,
  'passages-only.md': passagesOnly,
  'quotations.md': quotations,
  'two-themes.md': twoThemes
}

for (const [name, marked] of Object.entries(packs)) {
  test(`The problems of ${name} are told where they are`, () => {
    const pack = unmark(marked)
    assert.equal(mark(pack, readPack(pack).problems), marked)
  })
}

test('Every pack in test/packs is read', () => {
  assert.deepEqual(readdirSync('test/packs').toSorted(), Object.keys(packs).toSorted())
})

test('What was read of a pack when the program was built is what it says', () => {
  assert.deepEqual(readAnyPack(shipped), readPack(shipped))
  assert.deepEqual(readAnyPack(twoThemes), readPack(twoThemes))
})

test('The commentary on practice leadership has no problems', () => {
  assert.equal(mark(shipped, readPack(shipped).problems), shipped)
})

test('The commentary on practice leadership is quoted word for word', () => {
  const digest = createHash('sha256')
    .update(wordsOf(readPack(shipped).commentary))
    .digest('hex')
  const message =
    'The headings or passages of server/packs/practice-leadership.md are no longer what was published. ' +
    'They are not ours to edit: take the change back. Phrases, titles under “Look for” and headings under ' +
    '“Also called” may be changed. Only if the text was wrong before, and you have compared all of it with ' +
    `the published commentary, put this digest into test/packs.test.ts: ${digest}`
  assert.ok(digest === '097e5aca3837aab776af9e7a17d9f06fabc87a87c4674add9db27e420a6d133d', message)
})

test('Every theme of the commentary has voices, headings and phrases, and each of them once', () => {
  const {themes} = readPack(shipped).commentary
  assert.deepEqual(
    themes.map(({id, voices, expectations}) => [id, voices.length, expectations.length]),
    [
      ['understanding-good-social-work', 3, 6],
      ['passionate-and-courageous', 1, 4],
      ['workforce-development', 1, 6],
      ['culture', 2, 5],
      ['structure', 1, 3]
    ]
  )
  assertOnce(
    themes.flatMap(({title, aliases}) => [title, ...aliases.map(({text}) => text)]),
    headingKeyOf
  )
  assertOnce(
    themes.flatMap(({expectations}) => expectations.flatMap(({cues}) => cues.map(({text}) => text))),
    stemsOf
  )
})

test('Quotations have the letters of the passage, and stand where they say', () => {
  for (const {quotations: all} of readPack(shipped).commentary.themes.flatMap(({expectations}) => expectations)) {
    for (const {text, source} of all) assert.equal(shipped.slice(source.start, source.end), text)
  }
})

test('What a pack says about its authors is read, and who wrote each passage', () => {
  const {attribution, opening, closing} = readPack(shipped).commentary
  assert.deepEqual(
    attribution.authors.map(({name}) => name),
    ['Eleanor Schooling', 'Sir Michael Wilshaw']
  )
  assert.match(attribution.licence, /Open Government Licence v3\.0/)
  assert.deepEqual(
    [...opening, ...closing].map(({passages}) => passages.at(-1)?.author),
    ['', 'Sir Michael Wilshaw', 'Eleanor Schooling', 'Eleanor Schooling']
  )
})

test('Where no theme lists what to look for, phrases are drawn from the passages', () => {
  const [listening, money] = readPack(passagesOnly).commentary.themes.map(({cues}) => cues.map(({text}) => text))
  assert.ok(listening?.includes('panel') && listening.includes('listening'))
  assert.ok(money?.includes('budget') && !money.includes('leaders'))
})

test('The example in the README is a pack', () => {
  const {commentary, problems} = readPack(/```md\n([^]*?)```/.exec(readme)![1]!)
  assert.deepEqual(problems, [])
  assert.deepEqual(
    commentary.themes.map(({id, expectations}) => [id, expectations[0]?.id]),
    [
      ['learning', 'learns-in-the-open'],
      ['time', 'time-for-families']
    ]
  )
})

test('A pack half typed or broken is read as far as it goes', () => {
  for (const pack of Object.values(packs)) {
    for (let at = 0; at < pack.length; at += 41) readPack(pack.slice(0, at) + pack.slice(at + 5))
  }
  for (const text of [
    '',
    '\ufeff',
    '---',
    '---\n---',
    '---\n*a\n---',
    '#',
    '## \n### \n#### ',
    '> '.repeat(99),
    '|',
    '\0'
  ]) {
    assert.ok(0 < readPack(text).problems.length)
  }
})

/** A pack as its editor has it: without the lines that say what is wrong. */
const unmark = (marked: string): string => marked.replace(marker, '')

const marker = /^ *\^+ .*\n/gm

/** A pack with a line for each of its problems, below the line it is on. */
function mark(pack: string, problems: readonly Problem[]): string {
  const lines = pack.split('\n')
  const added = lines.map((): string[] => [])
  for (const {message, span} of problems) {
    const before = pack.slice(0, span.start).split('\n')
    const column = before.at(-1)!.length
    const length = Math.min(span.end - span.start, lines[before.length - 1]!.length - column)
    added[before.length - 1]!.push(`${' '.repeat(column)}${'^'.repeat(Math.max(1, length))} ${message}`)
  }
  return lines.flatMap((line, at) => [line, ...added[at]!]).join('\n')
}

/** All that is quoted, in its order. */
const wordsOf = ({opening, themes, closing}: Commentary): string =>
  [...opening, ...themes, ...closing]
    .flatMap(({title, passages}) => [title, ...passages.map(({text}) => text)])
    .join('\n\n')

function assertOnce(texts: readonly string[], keyOf: (text: string) => string): void {
  const keys = texts.map(keyOf)
  const again = texts.filter((_, at) => keys.indexOf(keys[at]!) < at)
  assert.deepEqual(again, [], 'These stand twice: a draft could not tell which is meant.')
}

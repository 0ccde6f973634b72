import assert from 'node:assert/strict'
import {test} from 'node:test'
import {printOf, readSidecar, withSignOff, type SignOff} from '../../server/core/sign-off/sidecar.ts'

const signed = (theme: string, reviewer: string, ...text: readonly string[]): SignOff => ({
  theme,
  reviewer,
  day: '2026-01-15',
  fingerprint: printOf(text),
  text
})
const culture = signed('culture', 'Ann Other', 'Culture', 'We are proud.')
const first = withSignOff(undefined, culture)!

test('The first sign-off begins a file that is read again as it was written, with a line for each line of the theme', () => {
  assert.deepEqual(readSidecar(first), {signOffs: [culture], problem: undefined})
  assert.match(first, /^\{\n {2}"version": 1,\n {2}"signed": \[\n/)
  assert.match(first, /\n {8}"Culture",\n {8}"We are proud\."\n/)
})

test('Themes stand in order, and signing one again replaces its entry alone', () => {
  const both = withSignOff(withSignOff(undefined, signed('structure', 'Bo', 'S')), culture)!
  const again = withSignOff(both, signed('structure', 'Cy', 'S', 'T'))!
  assert.deepEqual(
    readSidecar(again).signOffs.map(({theme, reviewer}) => [theme, reviewer]),
    [
      ['culture', 'Ann Other'],
      ['structure', 'Cy']
    ]
  )
  assert.equal(again.split('"structure"')[0], both.split('"structure"')[0])
})

test('What others wrote beside it stays, and so do the ends of the lines', () => {
  const noted = first.replace('"theme"', '"note": "by phone",\n      "theme"').replace('{\n', '{\n  "team": "ours",\n')
  const after = withSignOff(noted, signed('structure', 'Bo', 'S'))!
  assert.match(after, /"team": "ours"/)
  assert.match(after, /"note": "by phone"/)
  const lines = withSignOff(first.replaceAll('\n', '\r\n'), signed('structure', 'Bo', 'S'))!
  assert.equal(lines.match(/\r\n/g)!.length, lines.match(/\n/g)!.length)
  assert.deepEqual(readSidecar(`\u{FEFF}${first}`).signOffs, [culture])
})

test('However the text is broken into lines, its fingerprint is the same', () => {
  assert.equal(printOf(['We are', 'proud.']), printOf(['We are proud.']))
  assert.notEqual(printOf(['We are proud.']), printOf(['We are not proud.']))
})

const twice = first.replace('\n  ]\n', `,\n    ${JSON.stringify(signed('culture', 'Bo', 'Culture'))}\n  ]\n`)
for (const [name, text, line, words] of [
  ['is empty', '', 0, /broken/],
  ['is no JSON', first.replace('"signed"', '<<<<<<< ours\n  "signed"'), 2, /broken/],
  ['has comments', `// ours\n${first}`, 0, /broken/],
  ['is a list', '[]', 0, /lacks `version`/],
  ['is nothing', 'null', 0, /an object/],
  ['has no version', first.replace('"version": 1,', ''), 0, /lacks `version`/],
  ['is of a later version', first.replace('"version": 1', '"version": 2'), 1, /should be `1`/],
  ['has no list', '{"version": 1, "signed": {}}', 0, /a list/],
  ['has an entry that is none', first.replace('[\n', '[\n    7,\n'), 3, /an object/],
  ['has an entry without its reviewer', first.replace('"reviewer": "Ann Other",', ''), 3, /lacks `reviewer`/],
  ['has a reviewer without a name', first.replace('Ann Other', ' '), 5, /not be empty/],
  ['has a day that is none', first.replace('2026-01-15', 'yesterday'), 6, /a day/],
  ['has a day that no calendar has', first.replace('2026-01-15', '2026-02-30'), 6, /a day/],
  ['has a text that is no list', first.replace(/"text": \[[^\]]*\]/, '"text": "proud"'), 8, /list of lines/],
  ['has a line that is no text', first.replace('"We are proud."', '7'), 10, /a text/],
  ['has a theme twice', twice, 13, /second time/],
  ['has a text that was tampered with', first.replace('proud', 'sorry'), 7, /not the fingerprint/]
] as const) {
  test(`A file that ${name} is told of with its place, holds nothing, and is not written`, () => {
    const {signOffs, problem} = readSidecar(text)
    assert.deepEqual([signOffs, problem?.line], [[], line])
    assert.match(problem!.message, words)
    assert.equal(withSignOff(text, culture), undefined)
  })
}

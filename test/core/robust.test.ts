import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createReader} from '../../server/core/draft/read.ts'
import {assess, commentary} from '../harness/draft.ts'

const around = (passage: string): string =>
  `## Culture\n\nWe learn.\n\n${passage}\n\n## Our people\n\nTurnover is 13%.\n`

const passages: Readonly<Record<string, string>> = {
  'Thousands of block quotes': `${'> '.repeat(2000)}We learn.`,
  'Thousands of block quotes without spaces': `${'>'.repeat(2000)}We learn.`,
  'Thousands of lists': `${'- '.repeat(2000)}We learn.`,
  'Thousands of numbered lists': `${'1. '.repeat(2000)}We learn.`,
  'Hundreds of levels of a list': Array.from({length: 400}, (_, at) => `${'  '.repeat(at)}- We learn.`).join('\n'),
  'Thousands of signs of emphasis': `${'*a '.repeat(4000)}${' b*'.repeat(4000)}`,
  'Thousands of signs of emphasis in a quotation': `> ${'_a\n> '.repeat(4000)}${' b_'.repeat(4000)}`,
  'Thousands of images': `${'!['.repeat(4000)}x${'](a)'.repeat(4000)}`,
  'A line of three hundred thousand characters': 'word '.repeat(60_000),
  'A paragraph of three hundred thousand characters': 'We learn from each other, and say so.\n'.repeat(8000)
}

for (const [name, passage] of Object.entries(passages)) {
  test(`${name} are left unread and said so, and the rest of the draft is read`, () => {
    const text = around(passage)
    const {findings, coverage} = assess(text)
    const unread = findings.filter(({rule}) => rule === 'part-unread')
    const [start, end] = [text.indexOf(passage), text.indexOf(passage) + passage.length]
    assert.ok(unread.length === 1 && start <= unread[0]!.span.start && unread[0]!.span.end <= end)
    assert.equal(coverage.find(({theme}) => theme.id === 'workforce-development')?.standing, 'evidenced')
  })
}

test('What only looks nested, or is long in many paragraphs, is read', () => {
  const rules = Array.from({length: 4}, () => `${'* '.repeat(60)}\n\n${'-'.repeat(90)}\n`).join('\n')
  const table = `| a | b |\n| - | - |\n${`| \`${'we learn '.repeat(20)}\` | **from** *mistakes* |\n`.repeat(500)}`
  for (const passage of [
    rules,
    table,
    'We **learn**.\n\n'.repeat(300),
    '- We *learn* from each other.\n'.repeat(300)
  ]) {
    assert.deepEqual(createReader(commentary)(around(passage)).unread, [])
  }
})

test('Lone surrogates, NUL, form feeds and other odd characters move no place', () => {
  for (const odd of ['\ud83d', '\udc00', '\0', '\f', '\v', '\u2028', '\u2029', '\u0085', '\ufeff']) {
    const text = around(`${odd}odd${odd} words${odd}`)
    const {draft} = assess(text)
    const pieces = draft.sections.flatMap(({blocks}) =>
      blocks.flatMap(({base, content}) =>
        content.evidence.map(({span}) => text.slice(base + span.start, base + span.end))
      )
    )
    assert.deepEqual(pieces, ['Turnover is 13%'], JSON.stringify(odd))
    assert.deepEqual(
      draft.sections.map(({heading}) => heading && text.slice(heading.base + heading.content.span.start).slice(0, 5)),
      [undefined, '## Cu', '## Ou']
    )
  }
})

test('A mark that is never closed is no mark, and everything has an answer', () => {
  const {draft, findings} = assess('# D\n\n## Us\n\n<!-- theme: culture\n\nTurnover is 13%.\n\n## Culture\n')
  assert.deepEqual(
    draft.sections.flatMap(({marks}) => marks),
    []
  )
  assert.ok(findings.length > 0)
  for (const open of ['<!-- theme:', '<!-- waive:', '<!-- waive: culture until', '<!--', '<!-- evidence: a <!-- ']) {
    assert.equal(typeof assess(`## Culture\n\n${open}`).findings, 'object')
    assert.equal(typeof assess(`We ${open}\n\n${open}\n`).findings, 'object')
  }
})

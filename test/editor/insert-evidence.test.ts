import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fixed, fixes} from '../harness/fixes.ts'

test('A form of evidence goes to the end of the section of a heading, before the next one', () => {
  const draft = '# D\r\n\r\n## Cult<|>ure\r\n\r\nWe learn.\r\n\r\n- Always.\r\n\r\n## Notes\r\n'
  const text = fixed(draft, 'Insert a figure')
  assert.match(text, /- Always\.\r\n\r\n\[insert share or number\] of [^\r\n]+\r\n\r\n## Notes\r\n$/)
})

test('A form of evidence goes behind the mark that names its theme, and before the next mark', () => {
  const text = fixed(
    '# Our <|>work\n\n<!-- theme: structure, culture -->\n\nWe learn.\n\n<!-- theme: none -->\n\nMoney.\n',
    'Insert a figure'
  )
  assert.match(text, /We learn\.\n\n\[insert share or number\] of [^\n]+\n\n<!-- theme: none -->/)
})

test('A form of evidence goes to the words that speak of an expectation', () => {
  const text = fixed('## Our people\n\nCareer <|>progression is open to all.\n\nTurnover is low.\n', 'Insert a figure')
  assert.match(text, /open to all\. \[insert share or number\] of [^\n]+\n\nTurnover is low\.\n$/)
})

test('A form of evidence is a sentence of its own, also behind an item that has no full stop', () => {
  const text = fixed(
    '## Our people\n\n- Career <|>progression is open to **all**\n- Turnover is low\n',
    'Insert a figure'
  )
  assert.match(text, /open to \*\*all\*\*\. \[insert share or number\] of [^\n]+\n- Turnover is low\n$/)
})

test('A form of evidence becomes no part of an underlined heading behind it', () => {
  for (const ending of ['\n', '\r\n']) {
    const draft = '## Cul<|>ture\n\nWe learn.\n\n***\nNotes\n---\n'.replaceAll('\n', ending)
    const text = fixed(draft, 'Insert a figure').replaceAll(ending, '\n')
    assert.match(text, /\*\*\*\n\n\[insert share or number\] of [^\n]+\n\nNotes\n---\n$/)
  }
})

test('A form of evidence parts no heading from the list or the quotation that it stands in', () => {
  for (const sign of ['>', '-']) {
    const text = fixed(`## Cul<|>ture\n\nWe learn.\n\n${sign} # Held\n`, 'Insert a figure')
    assert.ok(text.endsWith(`\n\n${sign} # Held\n`), text)
    assert.match(text, /We learn\.\n\n\[insert share or number\]/)
  }
})

test('A form of evidence goes before a paragraph in the midst of which another theme is marked', () => {
  const text = fixed(
    '# <|>Work\n\n<!-- theme: culture -->\n\nWe learn.\n\nWe meet\nand <!-- theme: structure --> talk.\n',
    'Insert a figure'
  )
  assert.match(
    text,
    /We learn\.\n\n\[insert share or number\] of [^\n]+\n\nWe meet\nand <!-- theme: structure --> talk\.\n$/
  )
})

test('A form of evidence goes before a mark of evidence that speaks of what follows', () => {
  const text = fixed(
    '## Cul<|>ture\n\nWe learn.\n\n<!-- evidence: figure -->\n\n## Structure\n\nWe meet.\n',
    'Insert a figure'
  )
  assert.match(text, /We learn\.\n\n\[insert share or number\] of [^\n]+\n\n<!-- evidence: figure -->\n\n## Structure/)
})

test('An example, which its author tells, is not offered within the words of somebody else', () => {
  const titles = fixes('# Notes\n\n> Career prog<|>ression is open to all.\n').map(({title}) => title)
  assert.ok(titles.includes('Insert a figure'))
  assert.ok(!titles.includes('Insert an example and what came of it'))
})

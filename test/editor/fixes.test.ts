import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fixesAt} from '../../server/core/editor/fixes/index.ts'
import {filledBody} from '../../server/core/snippets/body.ts'
import {snippets} from '../../server/packs/snippets.ts'
import {withCursor} from '../harness/cursor.ts'
import {assess} from '../harness/draft.ts'
import {applied, fixed, fixes} from '../harness/fixes.ts'

test('A theme that no heading names is marked below the heading, the best guess first and preferred', () => {
  const draft = '# D\n\n## Us\n\nWe go into <|>battle for children and rock the boat.\n'
  const marks = fixes(draft).filter(({title, finding}) => finding && title.startsWith('Mark'))
  assert.deepEqual([marks[0]?.title, marks[0]?.preferred], ['Mark this section as “Passionate and courageous”', true])
  const text = fixed(draft, 'Mark this section as “Passionate and courageous”')
  assert.ok(text.includes('## Us\n\n<!-- theme: passionate-and-courageous -->\n\nWe go'))
  assert.ok(!fixes('## Culture\n\nWe <|>learn.\n').some(({title}) => title.startsWith('Mark this')))
})

test('All sections are marked at once, to be looked through first', () => {
  const draft = '## Us<|>\n\nWe go into battle.\n\n## Them\n\nCareer progression is open.\n'
  const all = fixes(draft).find(({previewed}) => previewed)
  assert.equal(
    applied(withCursor(draft).text, all!.edits),
    '## Us\n\n<!-- theme: passionate-and-courageous -->\n\nWe go into battle.\n\n## Them\n\n<!-- theme: workforce-development -->\n\nCareer progression is open.\n'
  )
})

test('An unknown theme is corrected, the nearest first', () => {
  const draft = '## A\n\n<!-- theme: workforce-developement<|> -->\n'
  const [first] = fixes(draft)
  assert.deepEqual([first?.title, first?.preferred], ['Write “workforce-development”', true])
  assert.equal(applied(withCursor(draft).text, first!.edits), '## A\n\n<!-- theme: workforce-development -->\n')
})

test('A theme that is missing gets its section at the end, and is missing no more', () => {
  for (const draft of ['# Our <|>work\n\nText.\n\n\n', '<!-- theme: none -->\n\n# Our <|>work\n\nText.']) {
    const text = fixed(draft, 'Add a section for “Culture”')
    assert.match(text, /\n\n## Culture\n\n/)
    assert.ok(!assess(text).findings.some(({rule, theme}) => rule === 'theme-absent' && theme === 'culture'), text)
  }
})

test('A gap can be accepted, with places for the date, the reason and who agreed', () => {
  const text = fixed('## Cult<|>ure\n\nWe learn.\n', 'Accept for now that “Culture” is not shown')
  assert.match(text, /^## Culture\n\n<!-- waive: culture until \[insert date[^\]]*\]: \[insert reason\] \(\[insert who/)
})

test('A gap that was accepted, its places filled, is waived, also where it is waived by its rule', () => {
  const waiver = snippets.find(({use}) => use === 'waiver')!
  for (const [draft, title] of [
    ['## Cult<|>ure\n\nWe learn.\n', 'Accept for now that “Culture” is not shown'],
    ['# D<|>\n\nWe learn.\n', 'Accept for now that “Structure” is not shown'],
    ['## Our people\n\nCareer <|>progression is open.\n', 'Accept for now that this is not shown']
  ] as const) {
    const fix = fixes(draft).find((fix) => fix.title === title)!
    const [edit] = fix.edits
    const {text} = withCursor(draft)
    const [, id = ''] = /waive: \$\{1:([\w-]+)/.exec(edit!.body)!
    const filled =
      text.slice(0, edit!.span.start) +
      filledBody(edit!.body, [id, ...waiver.example.slice(1)]) +
      text.slice(edit!.span.end)
    const {findings} = assess(filled)
    const same = findings.find(({rule, theme}) => rule === fix.finding?.rule && theme === fix.finding.theme)
    assert.equal(same?.waiver?.owner, 'director', filled)
    assert.ok(!findings.some(({rule}) => rule.startsWith('waiver')), filled)
  }
})

test('A waiver that cannot be read is mended, and one that is not needed removed with its line', () => {
  const waive = (mark: string) => `## Culture\n\n${mark}\n\nWe learn.\n`
  assert.equal(fixed(waive('<!-- waive: cul<|>tur: x -->'), 'Write “culture”'), waive('<!-- waive: culture: x -->'))
  assert.equal(
    fixed(waive('<!-- waive: culture until M<|>arch: x -->'), 'Agree a new day'),
    waive('<!-- waive: culture until [insert date, such as 2026-03-31]: x -->')
  )
  assert.equal(
    fixed(waive('<!-- wai<|>ve: culture until 2099-03-31 : (lead) -->'), 'Give the reason'),
    waive('<!-- waive: culture until 2099-03-31: [insert reason] (lead) -->')
  )
  assert.equal(
    fixed(waive('<!-- wai<|>ve: culture -->'), 'Give the reason'),
    waive('<!-- waive: culture: [insert reason] -->')
  )
  const used = 'Turnover fell from 27% to 13%.\r\n'
  const [first] = fixes(`## Our people\r\n\r\n<!-- waive: <|>workforce-development: x -->\r\n\r\n${used}`)
  assert.deepEqual([first?.title, first?.preferred], ['Remove this waiver', true])
  assert.equal(
    fixed(`## Our people\r\n\r\n<!-- waive: <|>impact-missing: x -->\r\n\r\n${used}`, 'Remove this waiver'),
    `## Our people\r\n\r\n${used}`
  )
  assert.equal(
    fixed(
      '## Our people\n\nTurnover <!-- waive: <|>impact-missing: x -->fell from 27% to 13%.\n',
      'Remove this waiver'
    ),
    '## Our people\n\nTurnover fell from 27% to 13%.\n'
  )
})

test('Every fix leaves the rest of the draft as it is', () => {
  const text =
    '\u{FEFF}---\nthemes: [cultur, structure]\n---\nCaseloads.\r\n\r\n## Us\n\n| a | b |\n|-|-|\n| rock the boat | 3 |\n\n> Career progression\n\n[^1]: We learn from mistakes.\n'
  const assessment = assess(text)
  for (const {span} of assessment.findings) {
    for (const fix of fixesAt({assessment, span, snippets, kinds: ['figure', 'voice']})) {
      let rest = text
      for (const {span} of fix.edits.toSorted((one, other) => other.span.start - one.span.start))
        rest = rest.slice(0, span.start) + rest.slice(span.end)
      const removed = fix.edits.map(({span}) => text.slice(span.start, span.end)).join('')
      assert.ok(removed.trim() === '' || fix.finding?.rule === 'unknown-theme', fix.title)
      assert.equal(rest.length + removed.length, text.length)
      assert.equal(typeof assess(applied(text, fix.edits)).text, 'string')
    }
  }
})

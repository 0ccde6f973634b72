import assert from 'node:assert/strict'
import {test} from 'node:test'
import {themeEntries, type ThemeEntry} from '../../server/core/editor/theme-entries.ts'
import {cut} from '../../server/core/text/span.ts'
import {assess, commentary} from '../harness/draft.ts'

const entriesOf = (text: string): readonly ThemeEntry[] => themeEntries(assess(text))
const entryOf = (text: string, id: string): ThemeEntry => entriesOf(text).find((entry) => entry.id === id)!

test('A theme tells how the draft stands to it, how many gaps are open, and where both texts speak of it', () => {
  const text = '## Culture\n\nWe meet often.\n'
  const [culture, structure] = ['culture', 'structure'].map((id) => entryOf(text, id))
  assert.deepEqual([culture!.standing, culture!.basis, culture!.gaps], ['claimed', 'heading', 1])
  assert.equal(cut(text, culture!.span!), '## Culture')
  assert.equal(cut(commentary.text, culture!.source), 'Culture')
  assert.deepEqual([structure!.standing, structure!.span, structure!.gaps], ['absent', undefined, 1])
})

test('Evidence stands under the expectation whose words it stands beside, and else under the theme', () => {
  const text =
    '## Our people\n\nCareer progression: **86%** of social workers were promoted.\n\nIn May, 94% of posts were filled.\n'
  const {expectations, evidence} = entryOf(text, 'workforce-development')
  const progression = expectations.find(({id}) => id === 'career-progression')
  assert.equal(cut(text, progression!.span!), 'Career progression')
  assert.equal(progression?.standing, 'evidenced')
  assert.match(progression.evidence.first[0]!.words, /^86% of social workers/)
  assert.deepEqual(
    evidence.first.map(({words, span}) => [words, cut(text, span)]),
    [['In May, 94% of posts were filled', 'In May, 94% of posts were filled']]
  )
})

test('Words that count in several ways are one piece of several kinds', () => {
  const text = '## Our people\n\nAgency use fell from 27% to 13% in 2025.\n'
  const {evidence} = entryOf(text, 'workforce-development')
  assert.deepEqual([evidence.first.length, evidence.first[0]?.kinds], [1, ['figure', 'impact']])
})

test('A gap that is accepted for now is told as waived, and not counted', () => {
  const {gaps, waived} = entryOf(
    '## Culture\n\n<!-- waive: culture: the survey reports in March -->\n\nWe are proud.\n',
    'culture'
  )
  assert.deepEqual([gaps, waived], [0, true])
})

test('What is too much to list is counted', () => {
  const many = '## Culture\n\n' + 'In May, 94% of plans were made on time.\n\n'.repeat(130)
  const {evidence} = entryOf(many, 'culture')
  assert.deepEqual([evidence.first.length, evidence.more], [100, 30])
})

test('A value of a table is told with the head of its row', () => {
  const text = '## Our people\n\n| Measure | 2025 |\n| - | - |\n| Agency **staff** | 9% |\n'
  const {evidence} = entryOf(text, 'workforce-development')
  assert.deepEqual(
    evidence.first.map(({words}) => words),
    ['Agency staff: 9%']
  )
})

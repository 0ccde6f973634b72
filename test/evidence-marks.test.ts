import assert from 'node:assert/strict'
import {test} from 'node:test'
import {spanOf} from '../server/core/draft/placed.ts'
import {createReader} from '../server/core/draft/read.ts'
import {cut} from '../server/core/text/span.ts'
import {commentary} from './harness/draft.ts'

/** The evidence of a draft, as its kinds and its words. */
const evidenceIn = (text: string): readonly string[] =>
  createReader(commentary)(text).sections.flatMap(({blocks}) =>
    blocks.flatMap(({base, content: {evidence}}) =>
      evidence.map((content) => `${content.kind}: ${cut(text, spanOf({base, content}))}`)
    )
  )

test('A mark on a line of its own makes the next block evidence, and no other', () => {
  const draft = '<!-- evidence: source: minutes of the board -->\n\nThe plan was agreed.\n\nIt was printed.\n'
  assert.deepEqual(evidenceIn(draft), ['source: The plan was agreed.'])
})

test('A mark within a paragraph makes evidence of what follows it there', () => {
  const draft = 'We meet often. <!-- evidence: example: the visit of May --> We went to see them.\n\nWe wrote.\n'
  assert.deepEqual(evidenceIn(draft), ['example: We went to see them.'])
})

test('A mark in a list item holds for that item', () => {
  const draft = '- We meet. <!-- evidence: voice: the letters of June --> They like it.\n- We write.\n'
  assert.deepEqual(evidenceIn(draft), ['voice: They like it.'])
})

test('A mark in a table cell holds for that cell', () => {
  const draft = '| What | How |\n| - | - |\n| Letters | <!-- evidence: source: the post book --> sent at once |\n'
  assert.deepEqual(evidenceIn(draft), ['source: sent at once'])
})

test('What is marked as not evidence counts as none, from the mark to the end of its block', () => {
  const share = 'In May, 86% of plans were on time.'
  assert.deepEqual(evidenceIn(share), ['figure: In May, 86% of plans were on time'])
  assert.deepEqual(evidenceIn(`<!-- not evidence -->\n\n${share}\n`), [])
  assert.deepEqual(evidenceIn(`${share} <!-- not evidence --> In June, 91% were.\n`), [
    'figure: In May, 86% of plans were on time'
  ])
  assert.deepEqual(evidenceIn(`- ${share} <!-- NOT  evidence -->\n- ${share}\n`), [
    'figure: In May, 86% of plans were on time',
    'figure: In May, 86% of plans were on time'
  ])
})

test('A mark of a kind that there is not changes nothing', () => {
  assert.deepEqual(evidenceIn('<!-- evidence: figures: all -->\n\nThe plan was agreed.\n'), [])
  assert.deepEqual(evidenceIn('<!-- evidence: -->\n\nIn May, 86% of plans were on time.\n'), [
    'figure: In May, 86% of plans were on time'
  ])
})

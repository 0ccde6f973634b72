import assert from 'node:assert/strict'
import {test} from 'node:test'
import {figure} from '../../server/core/draft/evidence/figure.ts'
import {assess} from '../harness/draft.ts'

/** So many sections of one theme, each of which shows it in two ways. */
const sections = 20
const text =
  '---\nthemes: [workforce-development]\n---\n\n' +
  Array.from(
    {length: sections},
    (_, at) =>
      `## Workforce development\n\nIn 2025, ${50 + at}% of social workers had supervision every month. “I feel safe here,” said a social worker in team ${at}.\n\n`
  ).join('')

test('Of evidence no more is read than tells how the themes stand, until somebody asks for all of it', ({mock}) => {
  const find = mock.method(figure, 'find')
  const {findings, coverage} = assess(text)
  assert.deepEqual(
    coverage.map(({standing}) => standing),
    ['evidenced']
  )
  assert.deepEqual(
    findings.filter(({theme}) => theme),
    []
  )
  assert.equal(find.mock.callCount(), 1)
  assert.equal(new Set(coverage[0]!.evidence.map(({base}) => base)).size, sections)
  assert.equal(find.mock.callCount(), sections)
})

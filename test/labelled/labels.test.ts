import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readLabels, themesAt} from './labels.ts'

test('labels are taken out of a draft, and say what stood in them', () => {
  const draft = readLabels(
    '# A\n\n<!-- label: culture -->\nWe {{source: found {{figure, impact: 9%}}}}.\n\n- <!-- label: none -->b\n'
  )
  assert.equal(draft.text, '# A\n\nWe found 9%.\n\n- b\n')
  assert.deepEqual(
    draft.evidence.map(({kind, span}) => [kind, draft.text.slice(span.start, span.end)]),
    [
      ['figure', '9%'],
      ['impact', '9%'],
      ['source', 'found 9%']
    ]
  )
  assert.deepEqual(themesAt(draft, 6), ['culture'])
  assert.deepEqual(themesAt(draft, draft.text.length - 1), [])
})

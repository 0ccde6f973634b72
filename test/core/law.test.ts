import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {assertReviewsAsFresh} from '../fuzz/core-law.ts'
import {createReviewer} from '../../server/core/reviewer.ts'
import {defaultSettings} from '../../server/core/settings.ts'
import {assess, commentary} from '../harness/draft.ts'
import {draftDocument} from './draft-documents.ts'
import {edits, runs} from './markdown-documents.ts'
import {specDocument} from './spec-documents.ts'

const newReviewer = () => createReviewer(commentary, defaultSettings)

test('What an edited draft is told is what the same text is told when opened fresh', () => {
  fc.assert(
    fc.property(fc.oneof(draftDocument, specDocument), edits, (document, edits) => {
      assertReviewsAsFresh(document, edits)
    }),
    {...runs, numRuns: Math.ceil(runs.numRuns / 5)}
  )
})

test('A heading that is written anew is heard in the sections below it', () => {
  const under = (heading: string) =>
    `# D\n\n## ${heading}\n\n### In practice\n\nThis has been a focus, and it goes well.\n`
  const review = newReviewer()
  review(under('Money'))
  const now = under('Recruitment and retention of social workers')
  assert.deepEqual(review(now).draft, newReviewer()(now).draft)
})

test('A mark speaks of the next block, whatever stands between', () => {
  const text = '# Culture\n\n<!-- evidence: source -->\n\nThe board looks at this every month.\n'
  const [block] = assess(text).draft.sections.flatMap(({blocks}) => blocks)
  assert.deepEqual(
    block?.content.evidence.map(({kind}) => kind),
    ['source']
  )
})

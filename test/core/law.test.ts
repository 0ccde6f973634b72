import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {allSaid, assertReviewsAsFresh} from '../fuzz/core-law.ts'
import {createReviewer} from '../../server/core/reviewer.ts'
import {defaultSettings} from '../../server/core/settings.ts'
import {assess, commentary} from '../harness/draft.ts'
import {draftDocument} from '../texts/draft-documents.ts'
import {edits, runs} from '../texts/markdown-documents.ts'
import {specDocument} from '../texts/spec-documents.ts'

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
  allSaid(review(under('Money')))
  const now = under('Recruitment and retention of social workers')
  assert.deepEqual(allSaid(review(now)), allSaid(newReviewer()(now)))
})

const places: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'A month that begins a sentence is one only behind another sentence': [
    'May inspectors found that practice was good and strong.',
    'In short. May inspectors found that practice was good and strong.'
  ],
  'A sentence under words for plans is a plan, and elsewhere it is not': [
    'We will reach this by March:\n\n- 94% of plans on time',
    'We know this from March:\n\n- 94% of plans on time'
  ],
  'A number in the telling of a case measures nothing, and elsewhere it does': [
    'A boy came to us in May. He moved twice. They had 94% of plans on time.',
    'A board came to us in May. It moved twice. They had 94% of plans on time.'
  ],
  'A sentence that begins a list’s item with an order is a plan, and further on it is not': [
    '- We know. Reduce caseloads, and 94% were seen on time.',
    '- Reduce caseloads, and 94% were seen on time.'
  ],
  'Blocks are heard by their neighbours, wherever these are put': [
    'Recruitment and retention of social workers.\n\nIt goes well.\n\nWe meet each month, and it is good.',
    'We meet each month, and it is good.\n\nRecruitment and retention of social workers.\n\nIt goes well.'
  ]
}
for (const [name, texts] of Object.entries(places)) {
  test(name, () => {
    const review = newReviewer()
    const [before, now] = texts.map((text) => `# D\n\n## Notes\n\n${text}\n`) as [string, string]
    allSaid(review(before))
    assert.deepEqual(allSaid(review(now)), allSaid(newReviewer()(now)))
  })
}

test('A mark speaks of the next block, whatever stands between', () => {
  const text = '# Culture\n\n<!-- evidence: source -->\n\nThe board looks at this every month.\n'
  const [block] = assess(text).draft.sections.flatMap(({blocks}) => blocks)
  assert.deepEqual(
    block?.content.evidence.map(({kind}) => kind),
    ['source']
  )
})

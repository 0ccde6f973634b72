import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {readPack} from '../../server/core/commentary/read.ts'
import {createReviewer} from '../../server/core/reviewer.ts'
import {defaultSettings} from '../../server/core/settings.ts'
import {packs} from '../../server/packs/index.ts'
import {draftDocument} from './draft-documents.ts'
import {applyEdit, edits, runs} from './markdown-documents.ts'

const {commentary} = readPack(packs.get('practice-leadership')!)
const newReviewer = () => createReviewer(commentary, defaultSettings)

test('What an edited draft is told is what the same text is told when opened fresh', () => {
  fc.assert(
    fc.property(draftDocument, edits, (document, edits) => {
      const review = newReviewer()
      review(document)
      let text = document
      for (const edit of edits) {
        text = applyEdit(text, edit).text
        const {draft, coverage, findings} = review(text)
        const fresh = newReviewer()(text)
        assert.deepEqual(draft, fresh.draft)
        assert.deepEqual(coverage, fresh.coverage)
        assert.deepEqual(findings, fresh.findings)
      }
    }),
    runs
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
  const [block] = newReviewer()(text).draft.sections.flatMap(({blocks}) => blocks)
  assert.deepEqual(
    block?.content.evidence.map(({kind}) => kind),
    ['source']
  )
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fixesAt} from '../../server/core/editor/fixes/index.ts'
import {createReviewer} from '../../server/core/reviewer.ts'
import {defaultSettings} from '../../server/core/settings.ts'
import {commentary} from '../harness/draft.ts'

/** A draft after its author took the fix for the first quotation that is not the commentary's words. */
function restored(text: string): string {
  const assessment = createReviewer(commentary, defaultSettings)(text)
  const finding = assessment.findings.find(({rule}) => rule === 'quotation-altered')
  assert.ok(finding, text)
  const fixes = fixesAt({assessment, span: finding.span, snippets: [], kinds: []})
  const fix = fixes.find(({finding}) => finding?.rule === 'quotation-altered')
  return (fix?.edits ?? [])
    .toSorted((one, other) => other.span.start - one.span.start)
    .reduce((draft, {span, body}) => draft.slice(0, span.start) + body + draft.slice(span.end), text)
}

test('The fix for an altered quotation restores the words that differ and leaves the others as they are', () => {
  assert.equal(
    restored('We *know*: “The strongest leaders are afraid of rocking the boat.” Yes.'),
    "We *know*: “The strongest leaders aren't afraid to rock the boat.” Yes."
  )
})

test('Where markup or an elision stands among the words that differ, the fix quotes the whole anew', () => {
  assert.equal(
    restored('> Staff are both challenged and *gladly* supported to take appropriate risks\n'),
    '> Staff are both challenged and supported to take appropriate risks\n'
  )
})

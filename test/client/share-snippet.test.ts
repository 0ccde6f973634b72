import assert from 'node:assert/strict'
import {test} from 'node:test'
import {stateOf, withSnippet} from '../../client/snippets/settings-text.ts'
import {bodyOf, variableWordsIn} from '../../client/snippets/variable-words.ts'
import {filledBody, plainBody} from '../../server/core/snippets/body.ts'

const selected = 'In May 2026, 86% of 1,250 visits in Oakby were in time; in June 2026 it was 86%.'
const path = ['selfEvaluation.snippets']
const snippet = {prefix: 'visits', body: ['${1:86}% of visits were in time.']}

test('Dates and numbers of a selection are offered as places to type, and words that may be names', () => {
  assert.deepEqual(
    variableWordsIn(selected).map(({words, sort}) => `${words}: ${sort}`),
    ['May 2026: date', '86: number', '1,250: number', 'Oakby: name', 'June 2026: date']
  )
  assert.deepEqual(variableWordsIn('Supervision matters. We know it.'), [])
})

test('Chosen words become tab stops in the order of the text, the same words the same stop', () => {
  const body = bodyOf(selected, ['86', 'Oakby', 'May 2026'])
  assert.equal(
    body,
    'In ${1:May 2026}, ${2:86}% of 1,250 visits in ${3:Oakby} were in time; in June 2026 it was ${2:86}%.'
  )
  assert.equal(plainBody(body), selected)
})

test('What means something in a snippet means itself when it was selected', () => {
  const text = 'It cost $5 {each} at C:\\ in 12 of 120 (a+b) cases.'
  const body = bodyOf(text, ['12', '(a+b)', '', 'nowhere'])
  assert.equal(plainBody(body), text)
  assert.match(filledBody(body, ['7']), /in 7 of 120/)
})

test('A shared snippet leaves the comments and the form of the settings file as they are', () => {
  const before = `{
    // ours
    "editor.wordWrap": "on", // kept
    "selfEvaluation.snippets": {
        // the first
        "Old": {"body": "x"}
    },
}
`
  const after = withSnippet(before, path, 'New', snippet)
  for (const kept of ['// ours', '"on", // kept', '// the first', '"Old": {"body": "x"}'])
    assert.ok(after.includes(kept))
  assert.match(after, /\n {8}"New": \{\n {12}"prefix": "visits"/)
  assert.deepEqual([stateOf(after, path, 'New'), stateOf(after, path, 'Other')], ['taken', 'free'])
})

test('A settings file that is empty or missing is begun, one of a workspace is written within its settings', () => {
  assert.deepEqual(JSON.parse(withSnippet('', path, 'New', snippet)), {'selfEvaluation.snippets': {New: snippet}})
  const ofWorkspace = withSnippet('{"folders": []}', ['settings', ...path], 'New', snippet)
  assert.deepEqual(JSON.parse(ofWorkspace), {folders: [], settings: {'selfEvaluation.snippets': {New: snippet}}})
})

test('A settings file that cannot be read is not written', () => {
  for (const broken of ['{"a": ', '[]', '{"selfEvaluation.snippets": 1}', '{"selfEvaluation.snippets": []}'])
    assert.equal(stateOf(broken, path, 'New'), 'broken', broken)
  for (const free of ['', '{}', '// nothing yet\n']) assert.equal(stateOf(free, path, 'New'), 'free', free)
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {writtenSettings} from '../../client/settings/written.ts'

const placesIn = (text: string, isWorkspace = false): readonly (readonly [string, unknown, string])[] =>
  writtenSettings(text, isWorkspace).map(({setting, value, key}) => [
    setting,
    structuredClone(value),
    text.slice(key.start, key.end)
  ])

test('Each setting of ours in a settings file is found with its value and its key', () => {
  const text =
    '{\n  // Ours.\n  "editor.tabSize": 2,\n  "selfEvaluation.run": "never",\n  "selfEvaluation.rules": {"candour": "of"},\n}'
  assert.deepEqual(placesIn(text), [
    ['run', 'never', '"selfEvaluation.run"'],
    ['rules', {candour: 'of'}, '"selfEvaluation.rules"']
  ])
})

test('Each entry of a list has its place', () => {
  const text = '{"selfEvaluation.commentaries": ["practice-leadership", /* ours */ "packs/ours.md", 3]}'
  const [found] = writtenSettings(text, false)
  assert.deepEqual(
    found?.entries.map(({start, end}) => text.slice(start, end)),
    ['"practice-leadership"', '"packs/ours.md"', '3']
  )
})

test('In a workspace file only what stands under settings is a setting', () => {
  const text = '{"selfEvaluation.run": 1, "settings": {"selfEvaluation.run": 2}}'
  assert.deepEqual(placesIn(text, true), [['run', 2, '"selfEvaluation.run"']])
})

test('Of a setting that stands there twice the last holds, and a broken file tells what it can', () => {
  assert.deepEqual(placesIn('{"selfEvaluation.run": 1, "selfEvaluation.run": 2'), [['run', 2, '"selfEvaluation.run"']])
  for (const text of [
    '',
    '[',
    '"selfEvaluation.run"',
    '{"selfEvaluation.run"',
    '{"settings": []}',
    '{"selfEvaluation.run":'
  ])
    assert.deepEqual(placesIn(text), [])
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {converse} from '../harness/client.ts'
import {askMatrix, askPlaces, write} from '../harness/requests.ts'

const folder = 'file:///team'
const one = `${folder}/chapters/one.md`
const two = `${folder}/chapters/two.md`
const draft = '---\nself-evaluation: true\nthemes: [culture]\n---\n\n# Ours\n\n## Culture\n\nWe are proud.\n'
const shown = draft.replace('proud.', 'proud. In May, 91% of staff said so.')
const files = {
  [one]: draft,
  [two]: shown,
  [`${folder}/chapters/README.md`]: '# Read me\n',
  [`${folder}/other.md`]: shown
}
const introduction = {folder, files, initializationOptions: {readsText: true, listsMarkdown: true}}

test('The matrix of a folder is of all drafts in it, and of nothing else', () =>
  converse('inProcess', introduction, async ({ask}) => {
    const matrix = await ask(askMatrix, {source: {folders: [`${folder}/chapters`]}})
    assert.deepEqual(matrix?.drafts, [
      {uri: one, title: 'Ours', files: [one]},
      {uri: two, title: 'Ours', files: [two]}
    ])
    assert.equal(matrix.rows[0]!.standingWords, 'Evidenced in 1 of 2 drafts')
  }))

test('An open draft counts as it is typed, and what is not open as it was saved', () =>
  converse('inProcess', introduction, async ({ask, open, tell}) => {
    const source = {folders: [`${folder}/chapters`]}
    await open(one, draft)
    assert.equal((await ask(askMatrix, {source}))!.totals.all, 1)
    await write({tell}, one, shown, 2)
    assert.equal((await ask(askMatrix, {source}))!.totals.all, 2)
  }))

test('A cell is answered with the places of its evidence, their words and why they count', () =>
  converse('inProcess', introduction, async ({ask}) => {
    const source = {drafts: [two]}
    const cell = {commentary: 'practice-leadership', theme: 'culture', kind: 'figure'}
    const [place, ...others] = await ask(askPlaces, {source, ...cell})
    assert.deepEqual([place!.uri, place!.start.line, others.length], [two, 9, 0])
    assert.match(place!.words, /91% of staff/)
    assert.ok(place!.reason.length > 0)
    assert.deepEqual(await ask(askPlaces, {source, ...cell, kind: 'voice'}), [])
    assert.deepEqual(await ask(askPlaces, {source, ...cell, commentary: 'another'}), [])
  }))

test('Of what is no draft, or is not there, there is no matrix', () =>
  converse('inProcess', introduction, async ({ask}) => {
    for (const drafts of [[`${folder}/chapters/README.md`], [`${folder}/nowhere.md`], ['not an address'], []])
      assert.equal(await ask(askMatrix, {source: {drafts}}), null)
  }))

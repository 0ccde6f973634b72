import assert from 'node:assert/strict'
import {test} from 'node:test'
import {converse} from '../harness/client.ts'
import {askMatrix, askPlaces, judge, report, themes, write} from '../harness/requests.ts'

const folder = 'file:///team'
const main = `${folder}/main.md`
const one = `${folder}/a-parts/one.md`
const two = `${folder}/a-parts/two.md`
const mainText =
  '---\nself-evaluation: true\nthemes: [culture]\nparts: [a-parts/one.md, a-parts/two.md]\n---\n\n# Ours\n'
const claims = '## Culture\n\nWe are busy.\n'
const shows = '## Culture\n\nIn May 2026, 94% of plans were made on time.\n'
const files = {[main]: mainText, [one]: `---\nself-evaluation: true\n---\n\n${claims}`, [two]: shows}
const introduction = {folder, files, initializationOptions: {readsText: true, listsMarkdown: true}}

for (const [name, source] of Object.entries({
  'its main file': {drafts: [main]},
  'a part of it': {drafts: [one]},
  'the folder of all its files': {folders: [folder]}
})) {
  test(`A draft in several files is one draft in the matrix that is asked of ${name}`, () =>
    converse('inProcess', introduction, async ({ask, open}) => {
      for (const opened of [undefined, main]) {
        if (opened) await open(opened, mainText)
        const matrix = await ask(askMatrix, {source})
        assert.deepEqual(matrix?.drafts, [{uri: main, title: 'Ours', files: [main, one, two]}])
        assert.deepEqual(
          matrix.rows.map(({theme, standingWords, all}) => [theme, standingWords, all]),
          [['culture', 'Evidenced', 1]]
        )
        assert.equal(matrix.totals.all, 1)
        assert.deepEqual(
          (await ask(askPlaces, {source, theme: 'culture'})).map(({uri, start}) => [uri, start.line]),
          [[two, 2]]
        )
      }
    }))
}

test('The matrix of a draft follows what is typed into its parts', () =>
  converse(
    'inProcess',
    {...introduction, capabilities: {textDocument: {diagnostic: {}}}},
    async ({ask, open, tell}) => {
      await open(two, shows)
      assert.equal((await ask(askMatrix, {source: {drafts: [main]}}))!.totals.all, 1)
      await write({tell}, two, claims, 2)
      assert.equal((await ask(askMatrix, {source: {drafts: [main]}}))!.totals.all, 0)
    }
  ))

test('A review is of the whole draft, whichever of its files it is asked of, and each is named once', () =>
  converse('inProcess', introduction, async ({ask, open}) => {
    await open(one, files[one])
    const asked = {
      main: [{uri: main, path: 'team/main.md', text: mainText}],
      part: [{uri: one, path: 'team/a-parts/one.md', text: null}],
      all: [one, two, main].map((uri) => ({
        uri,
        path: `team${uri.slice(folder.length)}`,
        text: uri === one ? null : files[uri as keyof typeof files]
      }))
    }
    for (const drafts of Object.values(asked)) {
      const written = await ask(report, {format: 'json', drafts})
      const json = JSON.parse(written!.report) as {
        readonly drafts: readonly {
          readonly path: string
          readonly partOf?: string
          readonly findings: readonly object[]
        }[]
      }
      assert.deepEqual(
        json.drafts.map(({path, partOf}) => [path, partOf]),
        [
          ['team/main.md', undefined],
          ['team/a-parts/one.md', 'team/main.md'],
          ['team/a-parts/two.md', 'team/main.md']
        ]
      )
      assert.doesNotMatch(written!.report, /theme-without-evidence|theme-absent/)
      assert.deepEqual(written!.files, [main, one, two])
    }
  }))

test('A file of a draft that is not open is judged with the others, and told apart from its main file', () =>
  converse('inProcess', introduction, async ({ask, open}) => {
    const judged = await ask(judge, {uri: one, text: files[one]})
    assert.deepEqual([judged?.files, judged?.gaps], [[main, one, two], 0])
    assert.deepEqual((await ask(judge, {uri: two, text: shows}))?.files, [main, one, two])
    await open(main, mainText)
    assert.deepEqual((await ask(themes, {uri: main}))?.files, [main, one, two])
  }))

test('Files of a draft that are judged at the same time know of each other', () =>
  converse('inProcess', introduction, async ({ask}) => {
    const asked = [one, two].map((uri) => ask(judge, {uri, text: claims}))
    assert.deepEqual(
      (await Promise.all(asked)).map((judged) => judged?.files),
      [
        [main, one, two],
        [main, one, two]
      ]
    )
  }))

test('A review repeats no personal words of the draft, not even in the reason of a waiver', () =>
  converse('inProcess', introduction, async ({ask}) => {
    const text =
      '## Culture\n\n<!-- waive: culture until 2099-03-31: ask 07700 900123 -->\n\nWe are busy. Call 07700 900123.\n'
    const drafts = [{uri: `${folder}/self-evaluation.md`, path: 'self-evaluation.md', text}]
    const page = (await ask(report, {format: 'html', drafts}))!.report
    assert.ok(page.includes('ask ••••• ••••••'))
    assert.ok(!page.includes('900123'))
  }))

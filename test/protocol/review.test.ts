import assert from 'node:assert/strict'
import {test} from 'node:test'
import {RequestType} from 'vscode-languageserver/node'
import {standingRequest, type DraftParams, type StandingResult} from '../../server/lsp/protocol/messages.ts'
import {converse, type Introduction} from '../harness/client.ts'
import {judge, report, settingsInForce, themes} from '../harness/requests.ts'

const folder = 'file:///team'
const uri = `${folder}/self-evaluation.md`
const draft = '# D\n\n## Culture\n\nIn May, 94% of plans were made on time.\n\n## Our people\n\nWe meet often.\n'

test('A reviewer is shown how a draft stands to each theme, with the places', async () => {
  await converse('inProcess', {}, async ({open, ask}) => {
    await open(uri, draft)
    const found = await ask(themes, {uri})
    assert.equal(found?.commentaryUri, 'self-evaluation:/commentaries/practice-leadership.md')
    const culture = found.themes.find(({id}) => id === 'culture')
    assert.deepEqual([culture?.standing, culture?.range?.start], ['evidenced', {line: 2, character: 0}])
    assert.deepEqual(culture?.evidence.first[0]?.range.start, {line: 4, character: 0})
    assert.equal(
      found.gaps,
      found.themes.reduce((sum, {gaps}) => sum + gaps, 0)
    )
    assert.equal(await ask(themes, {uri: `${folder}/README.md`}), null)
  })
})

test('A draft that is not open is judged like an open one, and other Markdown is left alone', async () => {
  await converse('inProcess', {folder}, async ({open, ask}) => {
    await open(uri, draft)
    const judged = await ask(judge, {uri: `${folder}/b-self-evaluation.md`, text: draft})
    assert.equal(judged!.gaps, (await ask(themes, {uri}))!.gaps)
    assert.ok(judged!.diagnostics.some(({code}) => code === 'theme-without-evidence'))
    assert.equal(await ask(judge, {uri: `${folder}/README.md`, text: draft}), null)
  })
})

test('A draft that is too long to be read unopened is told to be so, and keeps nobody waiting', async () => {
  await converse('inProcess', {folder}, async ({ask}) => {
    const text = draft + 'x'.repeat(4_000_000)
    assert.deepEqual(await ask(judge, {uri, text}), {gaps: 0, files: [uri], diagnostics: [], tooLong: true})
    const written = await ask(report, {format: 'csv', drafts: [{uri, path: 'a.md', text}]})
    assert.deepEqual([written?.paths, written?.tooLong], [[], ['a.md']])
  })
})

test('A review is written of open drafts and of others, each under the name it was given', async () => {
  await converse('inProcess', {folder}, async ({open, ask}) => {
    await open(uri, draft)
    const drafts = [
      {uri, path: 'open.md', text: null},
      {uri: `${folder}/b-self-evaluation.md`, path: 'read.md', text: '## Culture\n\nWe meet often.\n'},
      {uri: `${folder}/README.md`, path: 'README.md', text: '# Read me\n'}
    ]
    const written = await ask(report, {format: 'json', drafts})
    assert.deepEqual(written?.paths, ['open.md', 'read.md'])
    const json = JSON.parse(written.report) as {readonly drafts: readonly {readonly path: string}[]}
    assert.deepEqual(
      json.drafts.map(({path}) => path),
      ['open.md', 'read.md']
    )
    for (const format of ['html', 'markdown', 'csv', 'sarif'])
      assert.match((await ask(report, {format, drafts}))!.report, /read\.md/)
    assert.equal(await ask(report, {format: 'none', drafts}), null)
  })
})

test('Settings in force are told with what is wrong with them, and with what the draft says of itself', async () => {
  await converse('inProcess', {folder}, async ({open, ask}) => {
    await open(uri, `---\nself-evaluation: true\nperiod: 2025-04-01/2026-03-31\nstatus: draft\n---\n${draft}`)
    const snippets = {Ours: {body: 'x'}}
    const found = await ask(settingsInForce, {uri, written: {run: 'never', codeLens: false, snippets}})
    const values = new Map(found?.settings.map(({setting, ...rest}) => [setting, rest]))
    assert.deepEqual(values.get('codeLens'), {value: false, problems: [], entries: []})
    assert.deepEqual(values.get('snippets'), {value: snippets, problems: [], entries: []})
    assert.equal(values.get('run')?.value, 'onType')
    assert.match(values.get('run')?.problems[0] ?? '', /^selfEvaluation\.run is not one of onType/)
    assert.deepEqual(found?.frontMatter, {period: '2025-04-01/2026-03-31', status: 'draft'})
    assert.equal(found.commentary, 'Practice leadership')
  })
})

test('A file that a setting names and that is not there is told at its entry, wherever the setting is written', async () => {
  const files = {[`${folder}/packs/ours.md`]: '# Ours\n', [`${folder}/b.code-snippets`]: '{"Half": {}}'}
  const written = {
    commentaries: ['practice-leadership', 'packs/ours.md', 'packs/none.md', '../out.md'],
    snippetFiles: ['b.code-snippets', 'c.code-snippets']
  }
  await converse('inProcess', {folder, files, initializationOptions: {readsText: true}}, async ({ask}) => {
    for (const name of ['.vscode/settings.json', 'team.code-workspace', 'self-evaluation.md']) {
      const found = await ask(settingsInForce, {uri: `${folder}/${name}`, written})
      const entriesOf = (setting: string) =>
        found?.settings.find((one) => one.setting === setting)?.entries.map(({at, message}) => `${at}: ${message}`)
      const neither = 'which is neither a commentary that comes with the extension nor a file in the folder.'
      assert.deepEqual(entriesOf('commentaries'), [
        `2: selfEvaluation.commentaries names “packs/none.md”, ${neither}`,
        `3: selfEvaluation.commentaries names “../out.md”, ${neither}`
      ])
      assert.deepEqual(entriesOf('snippetFiles'), [
        '0: b.code-snippets: The snippet “Half” has no body.',
        '1: selfEvaluation.snippetFiles names “c.code-snippets”, which is not a file in the folder.'
      ])
    }
    const elsewhere = await ask(settingsInForce, {uri: `${folder}/deeper/.vscode/settings.json`, written})
    assert.deepEqual(
      elsewhere?.settings.flatMap(({entries}) => entries.map(({at}) => at)),
      [1, 2, 3, 0, 1]
    )
  })
})

test('A reviewer is told what of a draft was not checked', async () => {
  const unchecked = (text: string, introduction: Introduction) =>
    converse('inProcess', introduction, async ({open, ask}) => {
      await open(uri, text)
      return (await ask(new RequestType<DraftParams, StandingResult, void>(standingRequest), {uri}))?.unchecked
    })
  const deep = `${'- '.repeat(60)}We learn.`
  assert.deepEqual(await unchecked(`---\nperiod: [\n---\n\n${deep}\n\n[plan](plan.md)\n`, {}), {
    frontMatter: true,
    passages: 1,
    links: 1,
    wait: 'onType'
  })
  assert.deepEqual(await unchecked('[plan](plan.md)\n', {folder, settings: {run: 'onSave'}}), {
    frontMatter: false,
    passages: 0,
    links: 0,
    wait: 'onSave'
  })
})

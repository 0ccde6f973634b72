import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  CompletionRequest,
  DidChangeWorkspaceFoldersNotification,
  PublishDiagnosticsNotification,
  type CompletionItem
} from 'vscode-languageserver/node'
import {capable, diagnose, without} from '../harness/capabilities.ts'
import {converse} from '../harness/client.ts'

const folder = 'file:///team'
const [main, part] = [`${folder}/main.md`, `${folder}/part.md`]
const inFolder = {
  [main]: '---\nparts: [part.md, other.md]\n---\n\n# Us\n\nSee [it](there.md).\n',
  [part]: '## Money\n\nLeaders explain the budget to staff.\n',
  [`${folder}/other.md`]: '## Money\n\nIn May 2026, 94% of plans were made on time.\n',
  [`${folder}/there.md`]: '',
  [`${folder}/ours.md`]: '# Ours\n\n## Money\n\nLeaders explain the budget to staff.\n',
  [`${folder}/team.json`]: '{"Ours": {"prefix": "ours", "body": "Our words", "scope": "markdown"}}'
}
const inForce = {drafts: ['main.md'], commentaries: ['ours.md'], snippetFiles: ['team.json']}
const readsAll = {readsText: true, listsMarkdown: true}
const changed = (change: 'added' | 'removed') => ({
  event: {added: [], removed: [], [change]: [{uri: folder, name: 'team'}]}
})
const folders = DidChangeWorkspaceFoldersNotification.type

test('What holds in a folder that is told of late holds from then on: settings, commentary, snippets, parts and links', () => {
  // A client tells no more of files and settings in folders than it knows of folders.
  const [settings, files]: [Record<string, unknown>, Record<string, string>] = [{}, {}]
  const introduction = {capabilities: capable, initializationOptions: readsAll, settings, files}
  return converse('inProcess', introduction, async ({ask, open, tell}) => {
    await open(main, inFolder[main]!.replace('---', '---\nself-evaluation: true'))
    await open(part, inFolder[part]!)
    const codes = async (uri: string) => (await diagnose(ask, uri)).map(({code}) => code)
    assert.ok((await codes(main)).includes('theme-absent'))

    Object.assign(settings, inForce)
    Object.assign(files, inFolder)
    await tell(folders, changed('added'))
    assert.deepEqual(await codes(main), [])
    assert.deepEqual(await codes(part), [])
    const end = {textDocument: {uri: part}, position: {line: 3, character: 0}}
    const items = (await ask(CompletionRequest.type, end)) as readonly CompletionItem[]
    assert.ok(items.some(({label}) => label === 'Ours'))
  })
})

test('The findings that only a folder’s settings brought go with the folder', () => {
  const settings: Record<string, unknown> = {drafts: ['**/ours.md']}
  const capabilities = without(capable, 'textDocument.diagnostic')
  return converse('inProcess', {capabilities, settings, folder}, async ({open, tell, next}) => {
    const told = next(PublishDiagnosticsNotification.type)
    await open(`${folder}/ours.md`, '## Culture\n\nWe are busy.\n')
    assert.ok((await told).diagnostics.length > 0)

    delete settings.drafts
    const toldAnew = next(PublishDiagnosticsNotification.type)
    await tell(folders, changed('removed'))
    assert.deepEqual((await toldAnew).diagnostics, [])
  })
})

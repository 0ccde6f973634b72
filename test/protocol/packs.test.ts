import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  CompletionRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  HoverRequest,
  NotificationType,
  ShowMessageNotification,
  type CompletionItem
} from 'vscode-languageserver/node'
import {cursorNotification, type CursorParams} from '../../server/lsp/protocol/messages.ts'
import {diagnose} from '../harness/capabilities.ts'
import {converse, type Conversation} from '../harness/client.ts'
import {write} from '../harness/requests.ts'
import {doorNames} from '../harness/ways.ts'

const folder = 'file:///team'
const pack = `${folder}/packs/ours.md`
const draft = `${folder}/self-evaluation.md`
const initializationOptions = {readsText: true, listsMarkdown: true}
const capabilities = {
  workspace: {didChangeWatchedFiles: {dynamicRegistration: true}},
  textDocument: {diagnostic: {}, completion: {completionItem: {snippetSupport: true}}}
}
const settings = {commentaries: ['packs/ours.md']}
const team = {folder, settings, initializationOptions, capabilities}

const passagesOnly =
  '# Ours\n\n## Listening to children\n\nLeaders sit with the panel of children. The panel sets the agenda.\n\n## Money\n\nLeaders explain the budget to staff, and the budget is defended.\n'
const withList = `${passagesOnly.replace('\n## Money', '\n### Look for\n\n#### Sits with the panel\n\n> Leaders sit with the panel of children.\n\npanel of children, agenda of the panel\n\n## Money')}\n### Look for\n\n#### Explains the budget\n\n> Leaders explain the budget to staff\n\nbudget, accounts\n`

const messages = async ({ask}: Conversation, uri: string) =>
  (await diagnose(ask, uri)).map(({message}) => (typeof message === 'string' ? message : message.value))
for (const door of doorNames) {
  test(`A file in the folder is a commentary without any code, and without what to look for (${door})`, async () => {
    await converse(door, {...team, files: {[pack]: passagesOnly}}, async (conversation) => {
      await conversation.open(draft, '# Us\n\nThe panel of children meets us, and the panel is heard.\n')
      const told = await messages(conversation, draft)
      assert.ok(told.some((message) => message.includes('“Listening to children”')))
      assert.ok(told.some((message) => message.includes('“Money”')))
    })
  })
}

test('A commentary that changes in an editor or where it is kept judges drafts anew, and half typed it does not', async () => {
  const files: Record<string, string> = {[pack]: passagesOnly}
  await converse('inProcess', {...team, files}, async (conversation) => {
    const isAbout = async (title: string) =>
      assert.ok(
        (await messages(conversation, draft)).some((message) => message.includes(title)),
        title
      )
    await conversation.open(draft, '# Us\n')
    await isAbout('Money')
    await conversation.open(pack, passagesOnly)
    await write(conversation, pack, passagesOnly.replace('## Money', '## Accounts'), 2)
    await isAbout('Accounts')
    await write(conversation, pack, passagesOnly.replace('## Money', '## Mon\n\n## Funds'), 3)
    await isAbout('Accounts')
    await write(conversation, pack, passagesOnly.replace('## Money', '## Funds'), 4)
    await isAbout('Funds')
  })
  await converse('inProcess', {...team, files}, async (conversation) => {
    await conversation.open(draft, '# Us\n')
    assert.ok((await messages(conversation, draft)).some((message) => message.includes('Money')))
    files[pack] = passagesOnly.replace('## Money', '## Resources')
    await conversation.tell(DidChangeWatchedFilesNotification.type, {
      changes: [{uri: pack, type: FileChangeType.Changed}]
    })
    assert.ok((await messages(conversation, draft)).some((message) => message.includes('Resources')))
  })
})

test('A commentary that is not there is told once, and the drafts are measured against one that is', async () => {
  await converse('inProcess', {...team, files: {}}, async (conversation) => {
    const told = conversation.next(ShowMessageNotification.type)
    await conversation.open(draft, '# Us\n')
    assert.ok((await messages(conversation, draft)).some((message) => message.includes('“Culture”')))
    assert.match((await told).message, /names “packs\/ours\.md”, which is neither/)
  })
})

test('The problems of a commentary stand in it, and wait while the passage that they are about is written', async () => {
  await converse('inProcess', {...team, files: {}}, async (conversation) => {
    const broken = withList.replace('> Leaders explain the budget to staff', '> Leaders explain the accounts')
    await conversation.open(pack, broken)
    const [problem] = await diagnose(conversation.ask, pack)
    assert.equal(problem?.message, 'The commentary does not say “Leaders explain the accounts”.')
    assert.deepEqual(problem.range, {start: {line: 22, character: 2}, end: {line: 22, character: 30}})

    const cursor = new NotificationType<CursorParams>(cursorNotification)
    await conversation.tell(cursor, {uri: pack, position: {line: 22, character: 32}})
    await write(conversation, pack, broken.replace('accounts”', 'accounts of”'), 2)
    assert.deepEqual(await messages(conversation, pack), [])
    await conversation.tell(cursor, {uri: pack, position: {line: 4, character: 0}})
    assert.equal((await messages(conversation, pack)).length, 1)
    await conversation.tell(cursor, {uri: pack, position: {line: 22, character: 3}})
    await write(conversation, pack, broken, 3)
    assert.deepEqual(await messages(conversation, pack), [])
    await conversation.tell(cursor, {uri: pack, position: null})
    assert.equal((await messages(conversation, pack)).length, 1)
  })
})

test('A commentary says in its front matter that it is one, and a pack is no draft', async () => {
  await converse('inProcess', {folder, initializationOptions, capabilities, files: {}}, async (conversation) => {
    const own = `${folder}/own-self-evaluation.md`
    await conversation.open(own, '---\nself-evaluation: commentary\n---\n\n# Ours\n')
    assert.deepEqual(await messages(conversation, own), [
      'This pack has no themes: a theme is a line that begins with “## ”.'
    ])
    await conversation.open(`${folder}/README.md`, '# Ours\n')
    assert.deepEqual(await messages(conversation, `${folder}/README.md`), [])
  })
})

const offered = async ({ask}: Conversation, line: number, character: number) =>
  (
    (await ask(CompletionRequest.type, {textDocument: {uri: pack}, position: {line, character}})) as CompletionItem[]
  ).map(({label, textEdit}) => [label, textEdit!.newText] as const)

test('Where a commentary is written, its entries, its headings and its own words are offered', async () => {
  const text = `---\nid: ours\n\n---\n\n${passagesOnly}\n### Look for\n\n#### Explains the budget\n\n> \n\n#`
  await converse('inProcess', {...team, files: {}}, async (conversation) => {
    await conversation.open(pack, text)
    const keys = (await offered(conversation, 2, 0)).map(([label]) => label)
    assert.ok(keys.includes('authors') && !keys.includes('id'))
    const line = text.split('\n').indexOf('> ')
    assert.deepEqual(await offered(conversation, line, 2), [
      [
        'Leaders explain the budget to staff, and the budget is defended.',
        'Leaders explain the budget to staff, and the budget is defended.'
      ]
    ])
    const headings = await offered(conversation, line + 2, 1)
    assert.deepEqual(
      headings.map(([label]) => label),
      ['#### ', '### Look for', '### Also called', '### Who speaks', '## ']
    )
    assert.match(headings[1]![1], /^### Look for\n\n#### \$\{1:Title\}/)
  })
})

test('A hover says what each part of a commentary is for, and what was read of it', async () => {
  const hover = async ({ask}: Conversation, line: number) => {
    const said = await ask(HoverRequest.type, {textDocument: {uri: pack}, position: {line, character: 4}})
    return (said?.contents as {readonly value: string} | undefined)?.value ?? ''
  }
  await converse('inProcess', {...team, files: {}}, async (conversation) => {
    await conversation.open(pack, `---\nauthors: A\n---\n\n${withList}`)
    const lineOf = (words: string) => `---\nauthors: A\n---\n\n${withList}`.split('\n').indexOf(words)
    assert.match(await hover(conversation, 1), /who wrote it/)
    assert.match(await hover(conversation, lineOf('## Money')), /Drafts call it `money`\. Read below it: passages 1/)
    assert.match(await hover(conversation, lineOf('### Look for')), /What a draft should show/)
    assert.match(await hover(conversation, lineOf('#### Explains the budget')), /quotations 1, phrases 2/)
    assert.equal(await hover(conversation, lineOf('')), '')
  })
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  CompletionRequest,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  FileChangeType,
  NotificationType,
  PublishDiagnosticsNotification,
  type CompletionItem,
  type Diagnostic
} from 'vscode-languageserver/node'
import {partsNotification, type PartsParams} from '../../server/lsp/protocol/messages.ts'
import {diagnose} from '../harness/capabilities.ts'
import {converse, type Conversation} from '../harness/client.ts'
import {write} from '../harness/requests.ts'

const folder = 'file:///team'
const main = `${folder}/report/main.md`
const one = `${folder}/report/chapters/one.md`
const two = `${folder}/report/chapters/two%20(b).md`
const mainText =
  '---\nself-evaluation: true\nthemes: [culture]\nparts: [chapters/one.md, "chapters/two (b).md"]\n---\n\n# Ours\n'
const claims = '## Culture\n\nWe are proud of how we work.\n'
const shows = '## Culture\n\nIn May 2026, 81% of staff felt safe to speak up.\n'
const initializationOptions = {readsText: true, listsMarkdown: true, hearsOfParts: true}
const watches = {workspace: {didChangeWatchedFiles: {dynamicRegistration: true}}}
const pulls = {...watches, textDocument: {diagnostic: {}}}

const graveIn = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({severity = 1}) => severity <= DiagnosticSeverity.Warning).map(({code}) => code)

const codesOf = async ({ask}: Conversation, uri: string) => graveIn(await diagnose(ask, uri))

test('Parts that nobody has opened count, and what is typed into one that is open counts at once', async () => {
  const files = {[one]: claims, [two]: shows}
  await converse('inProcess', {folder, files, initializationOptions, capabilities: pulls}, async (conversation) => {
    const {open} = conversation
    await open(main, mainText)
    assert.deepEqual(await codesOf(conversation, main), [])
    await open(one, claims)
    assert.deepEqual(await codesOf(conversation, one), [])
    await open(two.replaceAll('(', '%28').replaceAll(')', '%29'), claims)
    assert.deepEqual(await codesOf(conversation, one), ['theme-without-evidence'])
    await write(conversation, one, shows, 2)
    assert.deepEqual(await codesOf(conversation, one), [])
  })
})

test('A client that sends drafts alone is told which documents are parts of them', async () => {
  await converse('inProcess', {folder, files: {}, initializationOptions, capabilities: pulls}, async (conversation) => {
    const told = conversation.next(new NotificationType<PartsParams>(partsNotification))
    await conversation.open(main, mainText)
    assert.deepEqual(await codesOf(conversation, main), ['theme-absent', 'part-missing', 'part-missing'].toSorted())
    assert.deepEqual((await told).uris, [one, two])
  })
})

test('A part whose main file nobody has opened is judged with it', async () => {
  const files = {
    [main]: mainText,
    [one]: claims,
    [two]: shows,
    [`${folder}/README.md`]: `---\nparts: [report/chapters/one.md]\n---\n`
  }
  await converse('inProcess', {folder, files, initializationOptions, capabilities: pulls}, async (conversation) => {
    await conversation.open(one, claims)
    assert.deepEqual(await codesOf(conversation, one), [])
  })
})

test('A part that changes where it is kept is read anew once the client tells', async () => {
  const files: Record<string, string> = {[one]: claims, [two]: claims}
  await converse('inProcess', {folder, files, initializationOptions, capabilities: pulls}, async (conversation) => {
    await conversation.open(main, mainText)
    await conversation.open(one, claims)
    assert.deepEqual(await codesOf(conversation, one), ['theme-without-evidence'])
    files[two] = shows
    await conversation.tell(DidChangeWatchedFilesNotification.type, {
      changes: [{uri: two, type: FileChangeType.Changed}]
    })
    assert.deepEqual(await codesOf(conversation, one), [])
  })
})

test('Editors that cannot ask are told of the other files of a draft when an edit of one changes what is said of them', async () => {
  await converse('inProcess', {folder, files: {}, initializationOptions}, async (conversation) => {
    const {open, next, tell} = conversation
    const published = async (uri: string, holds: (codes: readonly unknown[]) => boolean) => {
      for (;;) {
        const said = await next(PublishDiagnosticsNotification.type)
        if (said.uri === uri && holds(graveIn(said.diagnostics))) return
      }
    }
    const first = published(one, (codes) => codes.includes('theme-without-evidence'))
    await open(main, mainText)
    await open(one, claims)
    await open(two, claims)
    await first
    const after = published(one, (codes) => codes.length === 0)
    await write(conversation, two, shows, 2)
    await after
    const back = published(one, (codes) => codes.includes('theme-without-evidence'))
    await tell(DidCloseTextDocumentNotification.type, {textDocument: {uri: two}})
    await back
  })
})

test('Paths of Markdown files are offered in the list of parts', async () => {
  const files = {[main]: mainText, [one]: claims, [two]: shows, [`${folder}/notes.md`]: ''}
  await converse('inProcess', {folder, files, initializationOptions}, async ({open, ask}) => {
    await open(main, mainText.replace('chapters/one.md, "chapters/two (b).md"', ''))
    const items = (await ask(CompletionRequest.type, {
      textDocument: {uri: main},
      position: {line: 3, character: 8}
    })) as CompletionItem[]
    assert.deepEqual(
      items.map(({label, textEdit}) => [label, textEdit?.newText]),
      [
        ['chapters/one.md', 'chapters/one.md'],
        ['chapters/two (b).md', 'chapters/two (b).md'],
        ['../notes.md', '../notes.md']
      ]
    )
  })
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  DidChangeTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  NotificationType,
  type Diagnostic
} from 'vscode-languageserver/node'
import {
  checkNotification,
  cursorNotification,
  type CheckParams,
  type CursorParams
} from '../../server/lsp/protocol/messages.ts'
import {converse, type Conversation} from '../harness/client.ts'
import {textDocument, uri} from './draft.ts'

const diagnosesOf = async ({ask}: Conversation, previousResultId?: string) => {
  const report = await ask(DocumentDiagnosticRequest.type, {textDocument, ...(previousResultId && {previousResultId})})
  return report as {readonly kind: string; readonly resultId: string; readonly items?: readonly Diagnostic[]}
}
const quietDraft = '## Our people\n\nCareer progression is open.\n\nTurnover is low.\n'
const pulls = {textDocument: {diagnostic: {}}}

test('Findings of little weight wait while their paragraph is being written, and only there', async () => {
  await converse('inProcess', {capabilities: pulls}, async (conversation) => {
    const {open, tell} = conversation
    const cursor = new NotificationType<CursorParams>(cursorNotification)
    const lines = async () =>
      (await diagnosesOf(conversation)).items
        ?.filter(({code}) => code === 'expectation-without-evidence')
        .map(({range}) => range.start.line)
    await open(uri, quietDraft)
    await tell(cursor, {uri, position: {line: 2, character: 26}})
    assert.deepEqual(await lines(), [2, 4])
    const edit = (line: number, version: number) =>
      tell(DidChangeTextDocumentNotification.type, {
        textDocument: {uri, version},
        contentChanges: [{range: {start: {line, character: 6}, end: {line, character: 6}}, text: 'x '}]
      })
    await tell(DidChangeTextDocumentNotification.type, {
      textDocument: {uri, version: 2},
      contentChanges: [{range: {start: {line: 2, character: 26}, end: {line: 2, character: 26}}, text: ' now'}]
    })
    assert.deepEqual(await lines(), [4])
    await tell(cursor, {uri, position: {line: 2, character: 30}})
    assert.deepEqual(await lines(), [4])
    await tell(cursor, {uri, position: {line: 4, character: 3}})
    assert.deepEqual(await lines(), [2, 4])
    await tell(cursor, {uri, position: {line: 2, character: 3}})
    assert.deepEqual(await lines(), [2, 4])
    await tell(cursor, {uri, position: {line: 4, character: 3}})
    await edit(4, 3)
    assert.deepEqual(await lines(), [2])
  })
})

test('Where the settings say so, findings wait for the draft to be saved, or for the author to ask', async () => {
  for (const run of ['onSave', 'manual']) {
    await converse('inProcess', {capabilities: pulls, settings: {run}}, async (conversation) => {
      const {open, tell} = conversation
      await open(uri, quietDraft)
      const first = await diagnosesOf(conversation)
      assert.ok(first.items?.some(({code}) => code === 'theme-without-evidence'))
      const start = {line: 4, character: 0}
      await tell(DidChangeTextDocumentNotification.type, {
        textDocument: {uri, version: 2},
        contentChanges: [{range: {start, end: start}, text: 'In May, 94% of social workers stayed. '}]
      })
      assert.equal((await diagnosesOf(conversation, first.resultId)).kind, 'unchanged')
      if (run === 'onSave') await tell(DidSaveTextDocumentNotification.type, {textDocument})
      else await tell(new NotificationType<CheckParams>(checkNotification), {uri})
      const after = await diagnosesOf(conversation, first.resultId)
      assert.ok(!after.items?.some(({code}) => code === 'theme-without-evidence'))
    })
  }
})

test('A client that knows the findings is not told them again until one of them changes or moves', async () => {
  await converse('inProcess', {capabilities: pulls}, async (conversation) => {
    const {open, tell} = conversation
    const type = (version: number, line: number, text: string) =>
      tell(DidChangeTextDocumentNotification.type, {
        textDocument: {uri, version},
        contentChanges: [{range: {start: {line, character: 0}, end: {line, character: 0}}, text}]
      })
    await open(uri, quietDraft)
    const first = await diagnosesOf(conversation)
    assert.equal((await diagnosesOf(conversation, first.resultId)).kind, 'unchanged')
    await type(2, 5, 'We learn.')
    assert.equal((await diagnosesOf(conversation, first.resultId)).kind, 'unchanged')
    await type(3, 1, '\n')
    const moved = await diagnosesOf(conversation, first.resultId)
    assert.equal(moved.kind, 'full')
    assert.notEqual(moved.resultId, first.resultId)
    await type(4, 0, 'In May, 94% of social workers stayed.\n\n')
    assert.equal((await diagnosesOf(conversation, moved.resultId)).kind, 'full')
    assert.equal((await diagnosesOf(conversation)).kind, 'full')
  })
})

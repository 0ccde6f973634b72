import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {
  DidChangeTextDocumentNotification,
  DocumentDiagnosticRequest,
  type DocumentDiagnosticReport
} from 'vscode-languageserver/node'
import {createPositions} from '../../server/core/text/lines.ts'
import {draftDocument} from '../core/draft-documents.ts'
import {applyEdit, edits, runs, type Edit} from '../core/markdown-documents.ts'
import {converse, type Conversation} from '../harness/client.ts'

const itemsOf = (report: DocumentDiagnosticReport) => (report.kind === 'full' ? report.items : undefined)

async function diagnosticsOf({ask}: Conversation, uri: string) {
  return itemsOf(await ask(DocumentDiagnosticRequest.type, {textDocument: {uri}}))
}

test('A server says of an edited draft what it says of the same text opened anew', async () => {
  await converse('inProcess', {capabilities: {textDocument: {diagnostic: {}}}}, async (conversation) => {
    let drafts = 0
    await fc.assert(
      fc.asyncProperty(draftDocument, edits, async (document, edits) => {
        const uri = `file:///${++drafts}/self-evaluation.md`
        await conversation.open(uri, document)
        let text = document
        for (const [version, edit] of edits.entries()) {
          const position = createPositions(text)
          const [start, end] = placesOf(text, edit)
          text = text.slice(0, start) + edit.words + text.slice(end)
          await conversation.tell(DidChangeTextDocumentNotification.type, {
            textDocument: {uri, version: version + 2},
            contentChanges: [{range: {start: position(start), end: position(end)}, text: edit.words}]
          })
        }
        const fresh = `file:///${++drafts}/self-evaluation.md`
        await conversation.open(fresh, text)
        assert.deepEqual(await diagnosticsOf(conversation, uri), await diagnosticsOf(conversation, fresh))
      }),
      {...runs, numRuns: Math.ceil(runs.numRuns / 5)}
    )
  })
})

/** Where an edit begins and ends, for an editor: no position stands within a line's ending. */
function placesOf(text: string, edit: Edit): readonly [number, number] {
  const {start, end} = applyEdit(text, edit)
  const behindEnding = (offset: number): number =>
    0 < offset && text.startsWith('\r\n', offset - 1) ? offset + 1 : offset
  return [behindEnding(start), behindEnding(end)]
}

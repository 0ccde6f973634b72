import assert from 'node:assert/strict'
import {test} from 'node:test'
import {DefinitionRequest, HoverRequest, type LocationLink, type TextDocumentEdit} from 'vscode-languageserver/node'
import {converse, type Introduction} from '../harness/client.ts'
import {complete, draft, inPeople, insertFigure, textDocument, uri} from './draft.ts'

test('A client without tab stops gets plain text, and one that has them gets snippets', async () => {
  const [plain] = await complete({})
  assert.equal(plain?.insertTextFormat, 1)
  assert.doesNotMatch(plain.textEdit!.newText, /\$\{/)
  const [snippet] = await complete({
    capabilities: {
      textDocument: {completion: {completionItem: {snippetSupport: true, documentationFormat: ['markdown']}}}
    }
  })
  assert.match(snippet!.textEdit!.newText, /\$\{1:/)
  assert.match((snippet!.documentation as {readonly value: string}).value, /^```markdown\n/)
})

test('A client that shows no Markdown gets plain hovers, and one that opens our documents a link', async () => {
  const hover = (introduction: Introduction) =>
    converse('inProcess', introduction, async ({open, ask}) => {
      await open(uri, draft)
      const found = await ask(HoverRequest.type, {textDocument, position: inPeople.start})
      return (found?.contents as {readonly value: string}).value
    })
  assert.doesNotMatch(
    await hover({capabilities: {textDocument: {hover: {contentFormat: ['plaintext']}}}}),
    /[*\\]|Open in/
  )
  assert.doesNotMatch(await hover({}), /Open in/)
  const opens = await hover({capabilities: {workspace: {textDocumentContent: {}}}})
  assert.match(opens, /\(self-evaluation:\/commentaries\/practice-leadership\.md#L\d+\)$/)
  assert.match(
    await hover({initializationOptions: {hasCommands: true}}),
    /\(command:selfEvaluation\.openPassage\?[^)]*\)$/
  )
})

test('A client that follows links from words gets them', async () => {
  const capabilities = {textDocument: {definition: {linkSupport: true}}}
  const [link] = await converse('inProcess', {capabilities}, async ({open, ask}) => {
    await open(uri, draft)
    return (await ask(DefinitionRequest.type, {textDocument, position: inPeople.start})) as LocationLink[]
  })
  assert.deepEqual(link?.originSelectionRange, {start: {line: 6, character: 0}, end: {line: 6, character: 13}})
})

test('Edits name the version they were made for, with tab stops where the client has them', async () => {
  const edits = {workspace: {workspaceEdit: {documentChanges: true, snippetEditSupport: true}}}
  const insert = await insertFigure({capabilities: edits})
  const [change] = insert.documentChanges as TextDocumentEdit[]
  assert.deepEqual(change?.textDocument, {uri, version: 1})
  assert.match(JSON.stringify(change.edits), /"snippet":\{"kind":"snippet","value":"[^"]*\$\{1:/)

  const [edit] = (await insertFigure({})).changes![uri]!
  assert.deepEqual(edit?.range.start, {line: 8, character: 18})
  assert.match(edit.newText, /^\n\n\[insert share or number\]/)
})

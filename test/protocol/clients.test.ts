import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  HoverRequest,
  NotificationType,
  PublishDiagnosticsNotification,
  ReferencesRequest,
  SemanticTokensRequest,
  ShowMessageNotification,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type LocationLink,
  type TextDocumentEdit
} from 'vscode-languageserver/node'
import {checkNotification, cursorNotification, type CheckParams, type CursorParams} from '../../server/lsp/protocol.ts'
import {converse, type Conversation, type Introduction} from '../harness/client.ts'

const folder = 'file:///team'
const uri = `${folder}/self-evaluation.md`
const textDocument = {uri}
const draft = '# D\n\n## Culture\n\nIn May, 94% of plans were made on time.\n\n## Our people\n\nWe care for staff.\n\n'
const atEnd = {textDocument, position: {line: 10, character: 0}}
const inPeople = {start: {line: 6, character: 4}, end: {line: 6, character: 4}}
const withFiles = {initializationOptions: {readsText: true, listsMarkdown: true}, folder}

const complete = (introduction: Introduction) =>
  converse('inProcess', introduction, async ({open, ask}) => {
    await open(uri, draft)
    return (await ask(CompletionRequest.type, atEnd)) as CompletionItem[]
  })

const act = (introduction: Introduction) =>
  converse('inProcess', introduction, async ({open, ask}) => {
    await open(uri, draft)
    const context = {diagnostics: []}
    return (await ask(CodeActionRequest.type, {textDocument, range: inPeople, context})) as CodeAction[]
  })

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
  const insert = (await act({capabilities: edits})).find(({title}) => title === 'Insert a figure')
  const [change] = insert!.edit!.documentChanges as TextDocumentEdit[]
  assert.deepEqual(change?.textDocument, {uri, version: 1})
  assert.match(JSON.stringify(change.edits), /"snippet":\{"kind":"snippet","value":"[^"]*\$\{1:/)

  const plain = (await act({})).find(({title}) => title === 'Insert a figure')
  const [edit] = plain!.edit!.changes![uri]!
  assert.deepEqual(edit?.range.start, {line: 8, character: 18})
  assert.match(edit.newText, /^\n\n\[insert share or number\]/)
})

test('Only the kinds of actions that are asked for are answered', async () => {
  await converse('inProcess', {}, async ({open, ask}) => {
    await open(uri, draft)
    const context = {diagnostics: [], only: ['source.organizeImports']}
    assert.deepEqual(await ask(CodeActionRequest.type, {textDocument, range: inPeople, context}), [])
  })
})

test('A client that cannot ask for diagnostics gets them, with the version they are of', async () => {
  await converse('inProcess', {}, async ({open, next}) => {
    const published = next(PublishDiagnosticsNotification.type)
    await open(uri, draft)
    const {version, diagnostics} = await published
    assert.equal(version, 1)
    assert.ok(diagnostics.some(({code}) => code === 'theme-without-evidence'))
  })
})

test('A team’s snippets come from settings and from files in the folder, and what is wrong is told once', async () => {
  const settings = {
    snippets: {Ours: {prefix: 'ours', body: 'Our ${1:words}', theme: 'workforce-development'}, Broken: {body: 1}},
    snippetFiles: ['shared.code-snippets', '../elsewhere.code-snippets']
  }
  const files = {
    [`${folder}/shared.code-snippets`]: '{"Shared": {"body": "x"}, "Ours": {"body": "hidden by the settings"}}'
  }
  await converse('inProcess', {...withFiles, settings, files}, async ({open, ask, next}) => {
    const told = next(ShowMessageNotification.type)
    await open(uri, draft)
    const items = (await ask(CompletionRequest.type, atEnd)) as CompletionItem[]
    assert.deepEqual(
      items.slice(0, 2).map(({label, textEdit}) => [label, textEdit?.newText]),
      [
        ['Ours', 'Our words'],
        ['Shared', 'x']
      ]
    )
    assert.equal(items.filter(({label}) => label === 'Ours').length, 1)
    assert.match((await told).message, /The snippet “Broken” has no body that is a text/)
  })
})

test('References are found in drafts of the workspace that are not open, and in no other document', async () => {
  const files = {
    [`${folder}/b-self-evaluation.md`]: '## Culture\n\nWe learn.\n',
    [`${folder}/README.md`]: '## Culture\n',
    [`${folder}/notes.md`]: '---\nself-evaluation: true\nthemes: [culture]\n---\n'
  }
  await converse('inProcess', {...withFiles, files}, async ({open, ask}) => {
    await open(uri, draft)
    const position = {line: 2, character: 4}
    const found = await ask(ReferencesRequest.type, {textDocument, position, context: {includeDeclaration: true}})
    assert.deepEqual(
      found?.map(({uri, range}) => `${uri.replace(`${folder}/`, '')}:${range.start.line}`),
      ['self-evaluation.md:2', 'b-self-evaluation.md:0', 'notes.md:2']
    )
  })
})

test('Lenses lead to the evidence where the client has the command, and can be switched off', async () => {
  const lenses = (introduction: Introduction) =>
    converse('inProcess', introduction, async ({open, ask}) => {
      await open(uri, draft)
      return (await ask(CodeLensRequest.type, {textDocument})) ?? []
    })
  const [culture, people] = await lenses({initializationOptions: {hasCommands: true}})
  assert.equal(culture?.command?.title, 'Culture · 1 figure · 0 of 5 expectations')
  assert.equal(culture.command.command, 'selfEvaluation.showEvidence')
  assert.equal(people?.command?.command, '')
  assert.deepEqual(await lenses({settings: {codeLens: false}}), [])
})

test('Evidence is coloured only where the settings ask for it', async () => {
  const capabilities = {
    textDocument: {
      semanticTokens: {requests: {full: true}, tokenTypes: [], tokenModifiers: [], formats: ['relative' as const]}
    }
  }
  const tokens = (settings: Introduction['settings'] & object) =>
    converse('inProcess', {capabilities, settings}, async ({open, ask}) => {
      await open(uri, draft)
      return (await ask(SemanticTokensRequest.type, {textDocument}))?.data ?? []
    })
  assert.deepEqual(await tokens({}), [])
  const [line, , length] = await tokens({semanticTokens: true})
  assert.equal(line, 4)
  assert.ok(length! > 2)
})

test('A document that is no draft gets no answer to anything', async () => {
  await converse('inProcess', {}, async ({open, ask}) => {
    const readme = {uri: `${folder}/README.md`}
    await open(readme.uri, '## Culture\n\n> ')
    const position = {line: 0, character: 4}
    assert.equal(await ask(HoverRequest.type, {textDocument: readme, position}), null)
    assert.equal(await ask(DefinitionRequest.type, {textDocument: readme, position}), null)
    assert.equal(await ask(CodeLensRequest.type, {textDocument: readme}), null)
    assert.equal(await ask(CompletionRequest.type, {textDocument: readme, position: {line: 2, character: 2}}), null)
  })
})

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

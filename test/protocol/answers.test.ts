import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  HoverRequest,
  ReferencesRequest,
  SemanticTokensRequest,
  ShowMessageNotification,
  type CompletionItem
} from 'vscode-languageserver/node'
import {converse, type Introduction} from '../harness/client.ts'
import {atEnd, draft, folder, inPeople, textDocument, uri, withFiles} from './draft.ts'

test('Only the kinds of actions that are asked for are answered', async () => {
  await converse('inProcess', {}, async ({open, ask}) => {
    await open(uri, draft)
    const context = {diagnostics: [], only: ['source.organizeImports']}
    assert.deepEqual(await ask(CodeActionRequest.type, {textDocument, range: inPeople, context}), [])
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

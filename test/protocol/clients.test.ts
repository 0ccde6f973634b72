import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  CodeActionRequest,
  CodeLensRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  HoverRequest,
  PublishDiagnosticsNotification,
  SemanticTokensRequest,
  ShowMessageNotification,
  type ClientCapabilities,
  type Command,
  type Diagnostic
} from 'vscode-languageserver/node'
import {converse, type Introduction} from '../harness/client.ts'
import {complete, draft, folder, inPeople, insertFigure, textDocument, uri, withFiles} from './draft.ts'
import {capable, diagnose, without} from '../harness/capabilities.ts'

/** What a client may lack, as the path of the capability. */
const lacking = [
  'textDocument.diagnostic',
  'textDocument.publishDiagnostics.relatedInformation',
  'textDocument.completion.completionItem.snippetSupport',
  'textDocument.hover.contentFormat',
  'textDocument.definition.linkSupport',
  'textDocument.documentSymbol.hierarchicalDocumentSymbolSupport',
  'textDocument.semanticTokens',
  'workspace.didChangeWatchedFiles.dynamicRegistration',
  'workspace.workspaceFolders',
  'workspace.configuration',
  'workspace.workspaceEdit.documentChanges',
  'workspace.workspaceEdit.snippetEditSupport',
  'workspace.workspaceEdit.changeAnnotationSupport',
  'workspace.codeLens.refreshSupport',
  'workspace.diagnostics.refreshSupport',
  'workspace.semanticTokens.refreshSupport',
  'window.workDoneProgress',
  'general.positionEncodings'
]

/** The requests that a server may make of a client only if it has the capability. */
const needs: Readonly<Record<string, string>> = {
  'client/registerCapability': 'workspace.didChangeWatchedFiles.dynamicRegistration',
  'workspace/configuration': 'workspace.configuration',
  'workspace/diagnostic/refresh': 'workspace.diagnostics.refreshSupport',
  'workspace/codeLens/refresh': 'workspace.codeLens.refreshSupport',
  'workspace/semanticTokens/refresh': 'workspace.semanticTokens.refreshSupport',
  'window/workDoneProgress/create': 'window.workDoneProgress'
}

/** All that an editor asks of a draft, and what the server asked of the editor meanwhile. */
const conversation = (capabilities: ClientCapabilities) =>
  converse('inProcess', {capabilities}, async ({open, ask, tell, asked, next}) => {
    const published = capabilities.textDocument?.diagnostic ? undefined : next(PublishDiagnosticsNotification.type)
    await open(uri, draft)
    const diagnostics = published ? (await published).diagnostics : await diagnose(ask)
    await tell(DidChangeConfigurationNotification.type, {settings: null})
    const hover = await ask(HoverRequest.type, {textDocument, position: inPeople.start})
    const lenses = await ask(CodeLensRequest.type, {textDocument})
    const symbols = await ask(DocumentSymbolRequest.type, {textDocument})
    const actions = await ask(CodeActionRequest.type, {textDocument, range: inPeople, context: {diagnostics: []}})
    return {diagnostics, hover, lenses, symbols, actions, asked}
  })

test('Whatever a client lacks, it is answered, and asked for nothing that it lacks', async () => {
  const all = await conversation(capable)
  assert.deepEqual(Object.keys(needs).slice(0, 5), [...new Set(all.asked)].sort(order))
  for (const path of lacking) {
    const {diagnostics, hover, lenses, symbols, actions, asked} = await conversation(without(capable, path))
    assert.deepEqual(
      diagnostics.map(({code, range}) => [code, range]),
      all.diagnostics.map(({code, range}) => [code, range]),
      path
    )
    assert.deepEqual(hover?.range, all.hover?.range, path)
    assert.deepEqual(lenses, all.lenses, path)
    assert.equal(symbols?.length, path.includes('hierarchical') ? 3 : 1, path)
    assert.equal(actions?.length, all.actions?.length, path)
    assert.ok(!asked.some((method) => needs[method] === path), `${path}: ${asked.join(', ')}`)
  }
})

const order = (one: string, other: string): number =>
  Object.keys(needs).indexOf(one) - Object.keys(needs).indexOf(other)

test('A client that tells nothing of itself is answered as well', async () => {
  const {diagnostics, actions} = await conversation({})
  assert.ok(diagnostics.length > 0 && actions!.length > 0)
})

test('Where a client shows nothing beside a finding, the commentary’s words stand in it', async () => {
  const found = async (capabilities: ClientCapabilities): Promise<Diagnostic> => {
    const {diagnostics} = await conversation(capabilities)
    return diagnostics.find(({code}) => code === 'theme-without-evidence')!
  }
  const beside = await found(capable)
  const [{message: passage, location}] = beside.relatedInformation as [NonNullable<Diagnostic['relatedInformation']>[0]]
  assert.match(passage, /^“.+”$/s)
  assert.match(location.uri, /practice-leadership/)
  const within = await found(without(capable, 'textDocument.publishDiagnostics.relatedInformation'))
  assert.equal(within.relatedInformation, undefined)
  assert.deepEqual(within.message, `${beside.message as string}\nPractice leadership: ${passage}`)
})

test('Places count in UTF-16 units, whatever else a client could count in', async () => {
  for (const positionEncodings of [['utf-16'], ['utf-8', 'utf-16'], undefined]) {
    const capabilities: ClientCapabilities = {...capable, general: positionEncodings ? {positionEncodings} : {}}
    await converse('inProcess', {capabilities}, async ({open, ask, offered}) => {
      assert.ok([undefined, 'utf-16'].includes(offered.positionEncoding))
      await open(uri, '## Culture\n\n👩‍👧 𝒜 It was XX% then.\n')
      const places = (await diagnose(ask)).filter(({code}) => code === 'placeholder-left').map(({range}) => range)
      assert.deepEqual(places, [{start: {line: 2, character: 16}, end: {line: 2, character: 19}}])
    })
  }
})

test('A client that knows one folder only has its packs and snippets found there', async () => {
  const files = {[`${folder}/shared.code-snippets`]: '{"Shared": {"body": "x"}}'}
  const settings = {snippetFiles: ['shared.code-snippets']}
  const [first] = await complete({...withFilesOf({settings}), rootUri: folder, files})
  assert.equal(first?.label, 'Shared')
})

const withFilesOf = (more: object): Introduction => ({
  initializationOptions: {...withFiles.initializationOptions, ...more}
})

test('A client that cannot be asked for settings tells them at the start and when they change', async () => {
  const initializationOptions = {settings: {rules: {'theme-without-evidence': 'off'}}}
  // Some say that they can be asked, and then answer nothing.
  for (const capabilities of [without(capable, 'workspace.configuration'), capable]) {
    await converse('inProcess', {capabilities, initializationOptions}, async ({open, ask, tell}) => {
      const finds = async () => (await diagnose(ask)).some(({code}) => code === 'theme-without-evidence')
      await open(uri, draft)
      assert.ok(!(await finds()))
      await tell(DidChangeConfigurationNotification.type, {settings: {selfEvaluation: {rules: {}}}})
      assert.ok(await finds())
    })
  }
})

test('A client that takes only commands applies a fix by one, and none once the draft has moved on', async () => {
  const capabilities = without(
    {...capable, workspace: {...capable.workspace, applyEdit: true}},
    'textDocument.codeAction'
  )
  await converse('inProcess', {capabilities}, async ({open, ask, tell, offered, applied, next}) => {
    await open(uri, draft)
    const context = {diagnostics: []}
    const commands = (await ask(CodeActionRequest.type, {textDocument, range: inPeople, context})) as Command[]
    const {command, arguments: question = []} = commands.find(({title}) => title === 'Insert a figure')!
    assert.deepEqual(offered.executeCommandProvider?.commands, [command])
    await ask(ExecuteCommandRequest.type, {command, arguments: question})
    assert.deepEqual(applied, [await insertFigure({capabilities: capable})])

    await tell(DidChangeTextDocumentNotification.type, {
      textDocument: {uri, version: 2},
      contentChanges: [{range: {start: inPeople.start, end: inPeople.start}, text: 'x'}]
    })
    const told = next(ShowMessageNotification.type)
    await ask(ExecuteCommandRequest.type, {command, arguments: question})
    assert.match((await told).message, /nothing was written/)
    assert.equal(applied.length, 1)
  })
  assert.equal(
    await converse('inProcess', {capabilities: capable}, async ({offered}) => offered.executeCommandProvider),
    undefined
  )
})

test('Evidence is not coloured for a client that has no colours for it', async () => {
  const capabilities = without(capable, 'textDocument.semanticTokens')
  await converse('inProcess', {capabilities}, async ({open, ask, offered}) => {
    await open(uri, draft)
    assert.equal(offered.semanticTokensProvider, undefined)
    assert.deepEqual((await ask(SemanticTokensRequest.type, {textDocument}))?.data, [])
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

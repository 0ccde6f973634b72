import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  ReferencesRequest,
  TextDocumentContentRequest,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type DocumentSymbol,
  type Location,
  type MarkupContent,
  type RelatedFullDocumentDiagnosticReport
} from 'vscode-languageserver/node'
import {converse, type Conversation} from '../harness/client.ts'
import {doorNames} from '../harness/ways.ts'

const uri = 'file:///team/self-evaluation.md'
const draft = `# Our self-evaluation

## Our people

We are committed to our staff, and supervision is a priority for us.
`
const introduction = {
  capabilities: {textDocument: {diagnostic: {}, completion: {completionItem: {snippetSupport: true}}}},
  initializationOptions: {readsText: true, listsMarkdown: true}
}

const diagnose = async ({ask}: Conversation): Promise<Diagnostic[]> => {
  const report = await ask(DocumentDiagnosticRequest.type, {textDocument: {uri}})
  return (report as RelatedFullDocumentDiagnosticReport).items
}

for (const door of doorNames) {
  test(`Through the door ${door} all that an editor asks is answered, and a finding goes when evidence is typed`, async () => {
    await converse(door, introduction, async (conversation) => {
      const {open, ask, tell} = conversation
      await open(uri, draft)
      const textDocument = {uri}
      const position = {line: 2, character: 5}
      const hover = await ask(HoverRequest.type, {textDocument, position})
      assert.match((hover?.contents as MarkupContent).value, /Workforce development/)

      const [place] = (await ask(DefinitionRequest.type, {textDocument, position})) as Location[]
      assert.equal(place?.uri, 'self-evaluation:/commentaries/practice-leadership.md')
      const {text} = await ask(TextDocumentContentRequest.type, {uri: place.uri})
      assert.equal(text.split('\n')[place.range.start.line], '## Workforce development')

      const commentary = {uri: place.uri}
      const references = await ask(ReferencesRequest.type, {
        textDocument: commentary,
        position: place.range.start,
        context: {includeDeclaration: true}
      })
      assert.deepEqual(
        references?.map(({uri, range}) => [uri, range.start.line]),
        [
          [uri, 2],
          [uri, 4]
        ]
      )
      const outline = (await ask(DocumentSymbolRequest.type, {textDocument})) as DocumentSymbol[]
      assert.equal(outline[1]?.name, 'Our people · Workforce development · no evidence yet · 0 of 6 expectations')
      assert.ok((await ask(DocumentSymbolRequest.type, {textDocument: commentary}))?.length)
      assert.deepEqual(
        (await ask(FoldingRangeRequest.type, {textDocument}))?.map(({startLine, endLine}) => [startLine, endLine]),
        [
          [0, 4],
          [2, 4]
        ]
      )
      assert.deepEqual(
        (await ask(CodeLensRequest.type, {textDocument}))?.map(({range, command}) => [
          range.start.line,
          command?.title
        ]),
        [[2, 'Workforce development · no evidence yet · 0 of 6 expectations']]
      )
      const atEnd = {textDocument, position: {line: 5, character: 0}}
      const items = (await ask(CompletionRequest.type, atEnd)) as CompletionItem[]
      assert.equal(items[0]?.label, 'Evidence: a figure')

      const diagnostics = await diagnose(conversation)
      const range = {start: position, end: position}
      const actions = (await ask(CodeActionRequest.type, {textDocument, range, context: {diagnostics}})) as CodeAction[]
      const insert = actions.find(({title}) => title === 'Insert a figure')
      assert.equal(insert?.diagnostics?.[0]?.code, 'theme-without-evidence')

      const start = {line: 4, character: 0}
      await tell(DidChangeTextDocumentNotification.type, {
        textDocument: {uri, version: 2},
        contentChanges: [{range: {start, end: start}, text: 'In May, 94% of social workers had it monthly. '}]
      })
      assert.ok(!(await diagnose(conversation)).some(({code}) => code === 'theme-without-evidence'))
    })
  })
}

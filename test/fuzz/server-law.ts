import assert from 'node:assert/strict'
import {
  CodeLensRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  SemanticTokensRequest,
  type Position
} from 'vscode-languageserver/node'
import {rules} from '../../server/core/rules/index.ts'
import {createPositions} from '../../server/core/text/lines.ts'
import {applyEdit, type Edit} from '../texts/markdown-documents.ts'
import {converse, type Conversation, type Introduction} from '../harness/client.ts'
import {capable, diagnose} from '../harness/capabilities.ts'

const uri = 'file:///team/self-evaluation.md'
const textDocument = {uri}

/** A client that asks for all that there is, with every rule on. */
export const curious: Introduction = {
  capabilities: capable,
  settings: {
    rules: Object.fromEntries(rules.map(({id}) => [id, 'warning'])),
    period: '2025-04-01/2026-03-31',
    semanticTokens: true
  }
}

/** All that a server says of the open draft: of the whole, and at some of its places. */
async function sayingsOf({ask}: Conversation, places: readonly Position[]) {
  return {
    findings: await diagnose(ask, uri),
    symbols: await ask(DocumentSymbolRequest.type, {textDocument}),
    lenses: await ask(CodeLensRequest.type, {textDocument}),
    folds: await ask(FoldingRangeRequest.type, {textDocument}),
    colours: (await ask(SemanticTokensRequest.type, {textDocument}))?.data,
    hovers: await Promise.all(places.map((position) => ask(HoverRequest.type, {textDocument, position})))
  }
}

/** So many places of a text, in even steps. */
function placesOf(text: string): readonly Position[] {
  const positionAt = createPositions(text)
  return Array.from({length: 16}, (_, at) => positionAt(Math.round((at / 15) * text.length)))
}

/**
 * Fails unless an edited draft is answered as the same text is by a server that never saw another. The edits come as
 * clients send them: some alone, some together, some as the whole text anew.
 */
export async function assertAnswersAsFresh(
  conversation: Conversation,
  document: string,
  edits: readonly Edit[]
): Promise<void> {
  await conversation.open(uri, document)
  let text = document
  let waiting: object[] = []
  for (const [at, edit] of edits.entries()) {
    const position = createPositions(text)
    const [start, end] = stretchOf(text, edit)
    text = text.slice(0, start) + edit.words + text.slice(end)
    const range = {start: position(start), end: position(end)}
    waiting.push(edit.length % 7 === 6 ? {text} : {range, text: edit.words})
    if (edit.inFront && at + 1 < edits.length) continue
    await conversation.tell(DidChangeTextDocumentNotification.type, {
      textDocument: {uri, version: at + 2},
      contentChanges: waiting as {readonly text: string}[]
    })
    waiting = []
    // What is said in between is remembered, and must not be when the text moves on.
    if (at % 3 === 0) await sayingsOf(conversation, placesOf(text).slice(0, 4))
  }
  const places = placesOf(text)
  const edited = await sayingsOf(conversation, places)
  await conversation.tell(DidCloseTextDocumentNotification.type, {textDocument})
  const fresh = await converse('inProcess', curious, async (fresh) => {
    await fresh.open(uri, text)
    return sayingsOf(fresh, places)
  })
  assert.deepEqual(edited, fresh)
}

/** Where an edit begins and ends, for an editor: no position stands within a line's ending. */
function stretchOf(text: string, edit: Edit): readonly [number, number] {
  const {start, end} = applyEdit(text, edit)
  const behindEnding = (offset: number): number =>
    0 < offset && text.startsWith('\r\n', offset - 1) ? offset + 1 : offset
  return [behindEnding(start), behindEnding(end)]
}

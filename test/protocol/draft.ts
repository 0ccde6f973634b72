import {
  CodeActionRequest,
  CompletionRequest,
  type CodeAction,
  type CompletionItem,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import {converse, type Introduction} from '../harness/client.ts'

/** A team's folder and a draft in it, about which clients of all sorts ask. */
export const folder = 'file:///team'
export const uri = `${folder}/self-evaluation.md`
export const textDocument = {uri}
export const draft =
  '# D\n\n## Culture\n\nIn May, 94% of plans were made on time.\n\n## Our people\n\nWe care for staff.\n\n'
export const atEnd = {textDocument, position: {line: 10, character: 0}}
export const inPeople = {start: {line: 6, character: 4}, end: {line: 6, character: 4}}
/** A client that reads the files of the folder for the server. */
export const withFiles = {initializationOptions: {readsText: true, listsMarkdown: true}, folder}

/** What is offered at the end of the draft. */
export const complete = (introduction: Introduction): Promise<readonly CompletionItem[]> =>
  converse('inProcess', introduction, async ({open, ask}) => {
    await open(uri, draft)
    return (await ask(CompletionRequest.type, atEnd)) as CompletionItem[]
  })

/** The edit of the action that inserts a figure where none is shown. */
export const insertFigure = (introduction: Introduction): Promise<WorkspaceEdit> =>
  converse('inProcess', introduction, async ({open, ask}) => {
    await open(uri, draft)
    const context = {diagnostics: []}
    const actions = (await ask(CodeActionRequest.type, {textDocument, range: inPeople, context})) as CodeAction[]
    return actions.find(({title}) => title === 'Insert a figure')!.edit!
  })

import {DocumentDiagnosticRequest, type ClientCapabilities, type Diagnostic} from 'vscode-languageserver/node'
import type {Conversation} from './client.ts'

/** A client that can do all that our server makes use of. */
export const capable: ClientCapabilities = {
  general: {positionEncodings: ['utf-16']},
  window: {workDoneProgress: true},
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: {dynamicRegistration: true},
    workspaceEdit: {documentChanges: true, snippetEditSupport: true, changeAnnotationSupport: {}},
    codeLens: {refreshSupport: true},
    diagnostics: {refreshSupport: true},
    semanticTokens: {refreshSupport: true}
  },
  textDocument: {
    diagnostic: {},
    publishDiagnostics: {relatedInformation: true},
    codeAction: {codeActionLiteralSupport: {codeActionKind: {valueSet: []}}},
    completion: {completionItem: {snippetSupport: true, documentationFormat: ['markdown']}},
    hover: {contentFormat: ['markdown', 'plaintext']},
    definition: {linkSupport: true},
    documentSymbol: {hierarchicalDocumentSymbolSupport: true},
    semanticTokens: {requests: {full: true}, tokenTypes: [], tokenModifiers: [], formats: ['relative']}
  }
}

/** The same client without what stands at a path such as `workspace.configuration`. */
export function without(capabilities: ClientCapabilities, path: string): ClientCapabilities {
  const copy = structuredClone(capabilities)
  const steps = path.split('.')
  const last = steps.pop()!
  const holder = steps.reduce((place, step) => place[step] as Record<string, unknown>, copy as Record<string, unknown>)
  delete holder[last]
  return copy
}

/** The findings of the draft at `uri`, asked for. */
export async function diagnose(
  ask: Conversation['ask'],
  uri = 'file:///team/self-evaluation.md'
): Promise<readonly Diagnostic[]> {
  const report = await ask(DocumentDiagnosticRequest.type, {textDocument: {uri}})
  return report.kind === 'full' ? report.items : []
}

import {
  CodeActionKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type ServerCapabilities
} from 'vscode-languageserver'
import {applyEditCommand} from './edit-commands.ts'
import {documentScheme} from './protocol/messages.ts'

/** What the server offers a client. It stands by itself, so that a client is greeted before the features are there. */
export const capabilitiesFor = (client: ClientCapabilities): ServerCapabilities => ({
  textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentSymbolProvider: {label: 'Self-evaluation'},
  foldingRangeProvider: true,
  codeLensProvider: {resolveProvider: false},
  completionProvider: {triggerCharacters: ['#', '>', '"', '“', '‘', "'", ':', ',', '-']},
  codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite]},
  workspace: {
    workspaceFolders: {supported: true, changeNotifications: true},
    textDocumentContent: {schemes: [documentScheme]}
  },
  ...(client.textDocument?.diagnostic && {
    diagnosticProvider: {identifier: 'self-evaluation', interFileDependencies: false, workspaceDiagnostics: false}
  }),
  ...(client.textDocument?.semanticTokens && {
    semanticTokensProvider: {legend: {tokenTypes: ['evidence'], tokenModifiers: []}, full: true}
  }),
  ...(takesOnlyCommands(client) && {executeCommandProvider: {commands: [applyEditCommand]}})
})

/** Whether a client takes commands alone, and no action with its edit; the first of the protocol did. */
export const takesOnlyCommands = ({textDocument, workspace}: ClientCapabilities): boolean =>
  workspace?.applyEdit === true && textDocument?.codeAction?.codeActionLiteralSupport === undefined

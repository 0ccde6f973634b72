import {createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'

/** A server that keeps documents and has nothing to say of them: what no server can do without. */
const connection = createConnection(ProposedFeatures.all)
const documents = new TextDocuments(TextDocument)
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: {interFileDependencies: false, workspaceDiagnostics: false}
  }
}))
connection.languages.diagnostics.on(() => ({kind: 'full', items: []}))
documents.listen(connection)
connection.listen()

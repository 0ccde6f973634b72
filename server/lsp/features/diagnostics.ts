import {DocumentDiagnosticReportKind, type Diagnostic} from 'vscode-languageserver'
import {diagnosticsOf} from '../convert.ts'
import type {Feature} from '../service.ts'

/** The findings of a draft: asked for where the client can ask, published where it cannot. */
export const diagnostics: Feature = {
  offer: ({textDocument}) =>
    textDocument?.diagnostic
      ? {
          diagnosticProvider: {identifier: 'self-evaluation', interFileDependencies: false, workspaceDiagnostics: false}
        }
      : {},

  serve({connection, documents, client, assessWithFiles, guarded, onTermsChange}) {
    async function diagnose(uri: string): Promise<readonly Diagnostic[]> {
      const assessed = await assessWithFiles(uri)
      return assessed ? diagnosticsOf(assessed.document, assessed.assessment, assessed.commentaryUri) : []
    }

    const publish = guarded('publishDiagnostics', undefined, async (uri: string) => {
      if (client().textDocument?.diagnostic) return
      const before = documents.get(uri)?.version
      const diagnostics = await diagnose(uri)
      // A later edit publishes for itself; what was found for an earlier text would stand in wrong places.
      if (documents.get(uri)?.version !== before) return
      await connection.sendDiagnostics({
        uri,
        diagnostics: [...diagnostics],
        ...(before !== undefined && {version: before})
      })
    })

    onTermsChange(() => {
      if (client().workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh()
      for (const {uri} of documents.all()) void publish(uri)
    })
    documents.onDidChangeContent(({document}) => void publish(document.uri))
    documents.onDidClose(({document}) => {
      if (!client().textDocument?.diagnostic) void connection.sendDiagnostics({uri: document.uri, diagnostics: []})
    })
    connection.languages.diagnostics.on(
      guarded('diagnostic', {kind: DocumentDiagnosticReportKind.Full, items: []}, async ({textDocument: {uri}}) => ({
        kind: DocumentDiagnosticReportKind.Full,
        items: [...(await diagnose(uri))]
      }))
    )
  }
}

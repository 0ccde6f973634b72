import {SemanticTokensBuilder} from 'vscode-languageserver'
import {evidenceSpans} from '../../core/editor/evidence-spans.ts'
import type {Feature} from '../service.ts'

/** The words that count as evidence, for editors to colour; only where the settings ask for it. */
export const semanticTokens: Feature = {
  serve({connection, client, assess, guarded, onTermsChange}) {
    onTermsChange(() => {
      if (client().workspace?.semanticTokens?.refreshSupport) void connection.languages.semanticTokens.refresh()
    })
    connection.languages.semanticTokens.on(
      guarded('semanticTokens', {data: []}, async ({textDocument: {uri}}) => {
        const assessed = await assess(uri)
        const builder = new SemanticTokensBuilder()
        if (!assessed?.settings.semanticTokens) return builder.build()

        for (const span of evidenceSpans(assessed.assessment)) {
          const {line, character} = assessed.document.positionAt(span.start)
          builder.push(line, character, span.end - span.start, 0, 0)
        }
        return builder.build()
      })
    )
  }
}

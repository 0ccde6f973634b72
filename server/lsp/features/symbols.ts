import type {DocumentSymbol, SymbolInformation} from 'vscode-languageserver'
import {outlineOfCommentary, outlineOfDraft} from '../../core/editor/outline.ts'
import {flatSymbolsOf, packPositions, symbolsOf} from '../convert/ranges.ts'
import {commentaryAt} from '../documents.ts'
import type {Feature} from '../service.ts'

/** The sections of a draft with their themes and standing, and the chapters of a commentary. */
export const symbols: Feature = {
  serve({connection, client, assess, guarded}) {
    connection.onDocumentSymbol(
      guarded(
        'documentSymbol',
        undefined,
        async ({textDocument: {uri}}): Promise<DocumentSymbol[] | SymbolInformation[] | undefined> => {
          const commentary = commentaryAt(uri)
          const assessed = commentary ? undefined : await assess(uri)
          const outline = commentary
            ? outlineOfCommentary(commentary)
            : assessed && outlineOfDraft(assessed.assessment, assessed.settings.evidence)
          const positions = commentary ? packPositions(commentary) : assessed?.document
          if (!outline || !positions) return undefined

          return client().textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport
            ? symbolsOf(positions, outline)
            : flatSymbolsOf(positions, outline, uri)
        }
      )
    )
  }
}

import {outlineOfCommentary, outlineOfDraft} from '../../core/editor/outline.ts'
import {foldsOf, packPositions} from '../convert/ranges.ts'
import {commentaryAt} from '../documents.ts'
import type {Feature} from '../service.ts'

/** Sections of a draft and chapters of a commentary, to fold. */
export const folding: Feature = {
  serve({connection, assess, guarded}) {
    connection.onFoldingRanges(
      guarded('foldingRange', undefined, async ({textDocument: {uri}}) => {
        const commentary = commentaryAt(uri)
        if (commentary) return foldsOf(packPositions(commentary), outlineOfCommentary(commentary))

        const assessed = await assess(uri)
        return assessed && foldsOf(assessed.document, outlineOfDraft(assessed.assessment, assessed.settings.evidence))
      })
    )
  }
}

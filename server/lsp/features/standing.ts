import {evidenceSpans} from '../../core/editor/evidence-spans.ts'
import {rangeOf} from '../convert.ts'
import {
  evidenceRequest,
  standingRequest,
  type DraftParams,
  type EvidenceResult,
  type StandingResult
} from '../protocol.ts'
import type {Feature} from '../service.ts'

/** How a draft stands to its themes, and the words that show it, for clients of ours to keep in sight. */
export const standing: Feature = {
  offer: () => ({}),

  serve({connection, assess, guarded}) {
    connection.onRequest(
      standingRequest,
      guarded('standing', null, async ({uri}: DraftParams): Promise<StandingResult> => {
        const assessed = await assess(uri)
        if (!assessed) return null

        const {assessment, commentaryUri} = assessed
        const {coverage, commentary} = assessment
        return {
          themes: coverage.length,
          evidenced: coverage.filter(({standing}) => standing === 'evidenced').length,
          commentary: {
            title: commentary.title,
            uri: commentaryUri,
            themes: commentary.themes.map(({id, title}) => ({id, title}))
          }
        }
      })
    )
    connection.onRequest(
      evidenceRequest,
      guarded('evidence', [], async ({uri}: DraftParams): Promise<EvidenceResult> => {
        const assessed = await assess(uri)
        return assessed ? evidenceSpans(assessed.assessment).map((span) => rangeOf(assessed.document, span)) : []
      })
    )
  }
}

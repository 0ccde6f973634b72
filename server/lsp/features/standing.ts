import {linkedFiles} from '../../core/draft/link-targets.ts'
import {evidenceSpans} from '../../core/editor/evidence-spans.ts'
import {rangeOf} from '../convert/ranges.ts'
import {
  evidenceRequest,
  standingRequest,
  type DraftParams,
  type EvidenceResult,
  type StandingResult,
  type Unchecked
} from '../protocol/messages.ts'
import type {Assessed, Feature} from '../service.ts'
import {onDraftRequest} from './on-draft.ts'

/** How a draft stands to its themes, and the words that show it, for clients of ours to keep in sight. */
export const standing: Feature = {
  serve(service) {
    const {connection, assess, guarded} = service
    onDraftRequest(service, standingRequest, (assessed): StandingResult => {
      const {assessment, commentaryUri} = assessed
      const {coverage, commentary} = assessment
      return {
        themes: coverage.length,
        evidenced: coverage.filter(({standing}) => standing === 'evidenced').length,
        commentary: {
          title: commentary.title,
          uri: commentaryUri,
          themes: commentary.themes.map(({id, title}) => ({id, title}))
        },
        unchecked: uncheckedIn(assessed)
      }
    })
    connection.onRequest(
      evidenceRequest,
      guarded('evidence', [], async ({uri}: DraftParams): Promise<EvidenceResult> => {
        const assessed = await assess(uri)
        return assessed ? evidenceSpans(assessed.assessment).map((span) => rangeOf(assessed.document, span)) : []
      })
    )
  }
}

const uncheckedIn = ({assessment: {draft}, folder, settings: {run}}: Assessed): Unchecked => ({
  frontMatter: draft.frontMatter.problem !== undefined,
  passages: draft.unread.length,
  links: folder === undefined ? linkedFiles(draft).length : 0,
  wait: run
})

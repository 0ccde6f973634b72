import {themeEntries, type EvidenceEntries, type ThemeEntry} from '../../core/editor/theme-entries.ts'
import {openGaps} from '../../core/rules/gaps.ts'
import type {Span} from '../../core/text/span.ts'
import {packPositions, rangeOf} from '../convert/ranges.ts'
import type {Place, PlaceRange} from '../protocol/messages.ts'
import {themesRequest, type EvidenceListed, type ThemeShown, type ThemesResult} from '../protocol/review.ts'
import type {Assessed, Feature} from '../service.ts'
import {onDraftRequest} from './on-draft.ts'

/** How a draft stands to each theme, in all its parts, for a client of ours to show as a tree. */
export const themes: Feature = {
  serve(service) {
    onDraftRequest(service, themesRequest, (assessed): ThemesResult => {
      const {assessment, commentaryUri, files} = assessed
      return {
        gaps: openGaps(assessment.findings).length,
        files,
        commentaryUri,
        themes: themeEntries(assessment).map((entry) => shown(entry, assessed))
      }
    })
  }
}

function shown(entry: ThemeEntry, {document, assessment: {commentary}}: Assessed): ThemeShown {
  const rangeIn = (span: Span | undefined): PlaceRange | null => (span ? rangeOf(document, span) : null)
  const placeIn = ({start}: Span): Place => packPositions(commentary).positionAt(start)
  const listed = ({first, more}: EvidenceEntries): EvidenceListed => ({
    first: first.map(({kinds, words, span}) => ({kinds, words, range: rangeOf(document, span)})),
    more
  })

  const {id, title, standing, basis, gaps, waived, span, source, expectations, evidence} = entry
  return {
    id,
    title,
    standing,
    basis: basis ?? null,
    gaps,
    waived,
    range: rangeIn(span),
    source: placeIn(source),
    evidence: listed(evidence),
    expectations: expectations.map(({id, title, standing, span, source, evidence}) => ({
      id,
      title,
      standing,
      range: rangeIn(span),
      source: placeIn(source),
      evidence: listed(evidence)
    }))
  }
}

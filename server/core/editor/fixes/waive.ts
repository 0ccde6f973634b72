import type {Finding} from '../../rules/rule.ts'
import {fittedBody} from '../../snippets/body.ts'
import {sectionAt} from '../section-at.ts'
import {fixOf, type Fix, type FixQuestion} from './fix.ts'
import {belowHeading} from './places.ts'

/** Accepts a gap for now: a waiver of the theme, or of the rule where only a part of the theme is not shown. */
export function waive({assessment, snippets}: FixQuestion, finding: Finding): readonly Fix[] {
  const {commentary, draft} = assessment
  const snippet = snippets.find(({use}) => use === 'waiver')
  const theme = commentary.themes.find(({id}) => id === finding.theme)
  if (!snippet || !theme) return []

  const whole = finding.rule === 'theme-without-evidence' || finding.rule === 'theme-absent'
  const body = fittedBody(snippet.body, {'1': whole ? theme.id : finding.rule})
  const title = whole ? `Accept for now that “${theme.title}” is not shown` : 'Accept for now that this is not shown'
  return [fixOf(title, finding, belowHeading(assessment, sectionAt(draft, finding.span.start), body))]
}

import * as l10n from '@vscode/l10n'
import type {Finding} from '../../rules/rule.ts'
import {fittedBody} from '../../snippets/body.ts'
import {sectionAt} from '../section-at.ts'
import {fixOf, type Fix, type FixQuestion} from './fix.ts'
import {belowHeading} from './places.ts'

/** Accepts a finding for now: a waiver of the theme where all of it is not shown, else of the rule in its section. */
export function waive({assessment, snippets}: FixQuestion, finding: Finding): readonly Fix[] {
  const {commentary, draft} = assessment
  const snippet = snippets.find(({use}) => use === 'waiver')
  if (!snippet) return []

  const theme = commentary.themes.find(({id}) => id === finding.theme)
  const whole = theme && (finding.rule === 'theme-without-evidence' || finding.rule === 'theme-absent')
  const body = fittedBody(snippet.body, {'1': whole ? theme.id : finding.rule})
  const title = whole
    ? l10n.t('Accept for now that “{0}” is not shown', theme.title)
    : finding.rule === 'expectation-without-evidence'
      ? l10n.t('Accept for now that this is not shown')
      : l10n.t('Accept this for now')
  return [fixOf(title, finding, belowHeading(assessment, sectionAt(draft, finding.span.start), body))]
}

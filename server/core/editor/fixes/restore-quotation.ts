import * as l10n from '@vscode/l10n'
import type {Finding} from '../../rules/rule.ts'
import {escapeBody} from '../../snippets/body.ts'
import type {Fix, FixQuestion} from './fix.ts'

/** Restores the commentary's own words in a quotation that differs from them. */
export function restoreQuotation(_question: FixQuestion, finding: Finding): readonly Fix[] {
  const edits = (finding.corrections ?? []).map(({span, text}) => ({span, body: escapeBody(text)}))
  const title = l10n.t('Restore the words of the commentary')
  return edits.length === 0 ? [] : [{title, finding, preferred: true, edits, previewed: false}]
}

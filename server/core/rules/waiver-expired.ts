import * as l10n from '@vscode/l10n'
import {dayInWords} from '../period/period.ts'
import type {Rule} from './rule.ts'

/**
 * The last day of a waiver is past, and the gap is still there.
 *
 *     <!-- waive: culture until 2025-03-31: the survey reports in March -->
 *                               ^^^^^^^^^^ waiver-expired
 */
export const waiverExpired: Rule = {
  id: 'waiver-expired',
  summary: 'The last day of a waiver is past, and the gap is still there.',
  severity: 'warning',

  *check({waivers}) {
    for (const {standing, until} of waivers) {
      if (standing !== 'expired' || !until) continue

      yield {
        span: until.span,
        message: l10n.t(
          'This waiver ended on {0}, and the gap is still there. Show what a reader could check, or agree a new day.',
          dayInWords(until.day)
        )
      }
    }
  }
}

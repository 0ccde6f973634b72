import * as l10n from '@vscode/l10n'
import type {Rule} from './rule.ts'

/**
 * A waiver accepts a gap that the draft does not have.
 *
 *     ## Our people
 *
 *     <!-- waive: workforce-development: the survey reports in March -->
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ waiver-unused
 *
 *     Turnover fell from 27% to 13%.
 */
export const waiverUnused: Rule = {
  id: 'waiver-unused',
  summary: 'A waiver accepts a gap that the draft does not have.',
  severity: 'information',

  *check({waivers}) {
    for (const {standing, span} of waivers) {
      if (standing === 'unused')
        yield {span, message: l10n.t('There is nothing here that needs this waiver any more. It can be removed.')}
    }
  }
}

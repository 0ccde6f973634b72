import * as l10n from '@vscode/l10n'
import {spanOf} from '../draft/placed.ts'
import {wordsOf, type Rule} from './rule.ts'

/**
 * The draft speaks of an expectation of the commentary, and no evidence stands with it.
 *
 *     ## Our people
 *
 *     Career progression is open to all.
 *     ^^^^^^^^^^^^^^^^^^ expectation-without-evidence
 */
export const expectationWithoutEvidence: Rule = {
  id: 'expectation-without-evidence',
  summary: 'An expectation of the commentary is spoken of, and no evidence stands with it.',
  severity: 'hint',

  *check({coverage}) {
    for (const {theme, expectations} of coverage) {
      for (const covered of expectations) {
        const claim = covered.standing === 'claimed' ? covered.first : undefined
        if (!claim) continue

        const {expectation} = covered
        yield {
          span: spanOf(claim),
          theme: theme.id,
          message: l10n.t(
            'This speaks of “{0}” ({1}), and nothing beside it shows it.',
            expectation.title,
            theme.title
          ),
          quotation: wordsOf(theme, expectation)
        }
      }
    }
  }
}

import * as l10n from '@vscode/l10n'
import {trueSpeakerOf} from '../quotations/misattribution.ts'
import {quotationsIn} from '../quotations/read.ts'
import type {Rule} from './rule.ts'

/**
 * Words that the commentary has from one person are given to another.
 *
 *     Ofsted says: “I feel supported and protected by my managers”.
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation-misattributed
 */
export const quotationMisattributed: Rule = {
  id: 'quotation-misattributed',
  summary: 'A quotation of the commentary is given to somebody who did not say it.',
  severity: 'warning',

  *check({draft, text, commentary}) {
    for (const quotation of quotationsIn(draft, text, commentary)) {
      const speaker = trueSpeakerOf(quotation, commentary)
      if (speaker === undefined) continue

      yield {
        span: quotation.span,
        theme: quotation.passage?.theme,
        message: l10n.t(
          'In “{0}” these are the words of {1}. Say so, or leave the speaker out.',
          commentary.title,
          speaker
        ),
        quotation: quotation.passage
      }
    }
  }
}

import * as l10n from '@vscode/l10n'
import type {Commentary} from '../commentary/model.ts'
import {throughSections} from '../draft/chapters.ts'
import type {Section} from '../draft/model.ts'
import {trueSpeakerOf} from '../quotations/misattribution.ts'
import {quotationReaderOf} from '../quotations/read.ts'
import {memo} from '../text/memo.ts'
import {shiftRemark, type Remark, type Rule} from './rule.ts'

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

  check: ({draft, text, commentary}) => misattributedIn(commentary)(draft, text)
}

const misattributedIn = memo((commentary: Commentary) =>
  throughSections(function* (section: Section, text: string): Generator<Remark> {
    for (const quotation of quotationReaderOf(commentary)(section, text)) {
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
  }, shiftRemark)
)

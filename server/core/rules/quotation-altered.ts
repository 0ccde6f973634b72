import * as l10n from '@vscode/l10n'
import type {Commentary} from '../commentary/model.ts'
import {throughSections} from '../draft/chapters.ts'
import type {Section} from '../draft/model.ts'
import {inWords, type Difference} from '../quotations/differences.ts'
import {quotationReaderOf} from '../quotations/read.ts'
import {memo} from '../text/memo.ts'
import {shiftRemark, type Remark, type Rule} from './rule.ts'

/**
 * A quotation of the commentary is not its exact words.
 *
 *     “The strongest leaders are afraid to rock the boat.”
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation-altered
 */
export const quotationAltered: Rule = {
  id: 'quotation-altered',
  summary: 'A quotation of the commentary is not its exact words.',
  severity: 'warning',

  check: ({draft, text, commentary}) => alteredIn(commentary)(draft, text)
}

const alteredIn = memo((commentary: Commentary) =>
  throughSections(function* (section: Section, text: string): Generator<Remark> {
    const quotations = quotationReaderOf(commentary)(section, text)
    for (const {span, verdict, differences, corrections, passage} of quotations) {
      if (verdict === 'verbatim') continue

      yield {
        span,
        theme: passage?.theme,
        message: verdict === 'altered' ? altered(differences) : notFound(),
        quotation: passage,
        corrections
      }
    }
  }, shiftRemark)
)

const notFound = (): string =>
  l10n.t('The draft gives these words to the commentary, and the commentary does not say them.')

function altered(differences: readonly Difference[]): string {
  const told = differences.slice(0, most).map(inWords)
  const more = differences.length - told.length
  const all = [...told, ...(0 < more ? [l10n.t('{0} more', more)] : [])].join('; ')
  return l10n.t('These are not the exact words of the commentary: {0}.', all)
}

/** More differences than these are told by their number. */
const most = 3

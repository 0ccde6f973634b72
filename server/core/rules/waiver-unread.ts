import * as l10n from '@vscode/l10n'
import {closest} from 'fastest-levenshtein'
import {shift} from '../text/span.ts'
import {marksIn} from '../draft/all-marks.ts'
import type {Remark, Rule} from './rule.ts'
import {lastDayOf, namesToWaive} from './waivers.ts'

/**
 * A waiver gives no reason, or names what is neither a theme nor a rule, or a day that is none.
 *
 *     <!-- waive: cultur: the survey reports in March -->
 *                 ^^^^^^ waiver-unread
 */
export const waiverUnread: Rule = {
  id: 'waiver-unread',
  summary: 'A waiver gives no reason, or names a theme, a rule or a day that there is not.',
  severity: 'error',

  *check({commentary, draft, text}) {
    const known = namesToWaive(commentary)
    for (const {base, content} of marksIn(draft, text)) {
      if (content.mark !== 'waiver') continue

      const {span, names, until, reason} = content
      const remarks: Remark[] = names
        .filter(({id}) => !known.includes(id))
        .map(({id, span}) => ({
          span,
          message: l10n.t(
            '“{0}” is neither a theme of “{1}” nor a rule, so nothing is waived. The nearest is “{2}”.',
            id,
            commentary.title,
            closest(id, [...known])
          )
        }))
      if (names.length === 0) remarks.push({span, message: nameless()})
      if (until && lastDayOf(until) === undefined) remarks.push({span: until.span, message: undated(until.words)})
      if (reason === '') remarks.push({span, message: unreasoned()})
      yield* remarks.map((remark) => ({...remark, span: shift(remark.span, base)}))
    }
  }
}

const nameless = (): string =>
  l10n.t('This waiver does not say what it is for. Name a theme or a rule: <!-- waive: culture: the reason -->.')
const unreasoned = (): string =>
  l10n.t('This waiver gives no reason, so nothing is waived. Say behind a colon why the gap is accepted for now.')
const undated = (words: string): string =>
  words === ''
    ? l10n.t(
        'No day stands here, so nothing is waived. Write the last day on which the waiver holds, such as 2026-03-31.'
      )
    : l10n.t(
        '“{0}” is not a day, so nothing is waived. Write the last day on which the waiver holds, such as 2026-03-31.',
        words
      )

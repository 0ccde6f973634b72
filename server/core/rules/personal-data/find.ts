import * as l10n from '@vscode/l10n'
import {matchesOf} from '../../text/matches.ts'
import type {Span} from '../../text/span.ts'

/** Personal data in a text: where it is, and what. */
export interface Personal extends Span {
  readonly what: PersonalSort
}

/** The same in words that stand elsewhere. */
export const shiftPersonal = (personal: Personal, by: number): Personal => ({
  start: personal.start + by,
  end: personal.end + by,
  what: personal.what
})

/** What makes data personal. */
export type PersonalSort =
  | 'date of birth'
  | 'small number'
  | 'name'
  | 'NHS number'
  | 'National Insurance number'
  | 'pupil number'
  | 'telephone number'
  | 'e-mail address'
  | 'case number'
  | 'address'

/** The same as the author reads it. */
export function whatInWords(what: Exclude<PersonalSort, 'small number'>): string {
  const words = {
    'date of birth': l10n.t('a date of birth'),
    name: l10n.t('a child’s name'),
    'NHS number': l10n.t('an NHS number'),
    'National Insurance number': l10n.t('a National Insurance number'),
    'pupil number': l10n.t('a unique pupil number'),
    'telephone number': l10n.t('a telephone number'),
    'e-mail address': l10n.t('an e-mail address'),
    'case number': l10n.t('a case number'),
    address: l10n.t('an address')
  }
  return words[what]
}

/** What a pattern finds, or its group `value` (with the flag `d`) where only that is personal. */
export const foundBy = (pattern: RegExp, text: string, what: PersonalSort): readonly Personal[] =>
  matchesOf(pattern, text).map(({0: words, index, indices}) => {
    const [start, end] = indices?.groups?.value ?? [index, index + words.length]
    return {start, end, what}
  })

/** What may stand between the digits of a number without parting it. */
export const gap = '[\\s.\\-\\u00ad\\u200b-\\u200d\\u2010-\\u2015\\u2060]'

import * as l10n from '@vscode/l10n'
import type {AssessedDraft} from './report.ts'
import {listed} from '../matrix/standing-sentence.ts'

/** To whom the commentary of a draft belongs and on what terms it is quoted, in a line. */
export function footOf({assessment: {commentary}}: AssessedDraft): string {
  const {title, attribution} = commentary
  const {authors, publisher, published, copyright, licence} = attribution
  const names = listed(authors.map(({name}) => name))
  const head = [names === '' ? title : l10n.t('{0}, by {1}', title, names), publisher, published]
    .filter(Boolean)
    .join(', ')
  return [head, copyright, licence].filter(Boolean).map(ended).join(' ')
}

const ended = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`)

/** What a reader of a report must know of its limits. */
export const caution = (): string =>
  l10n.t(
    'The report says whether something checkable stands where a theme is claimed. It cannot say whether it is true, or whether it is enough.'
  )

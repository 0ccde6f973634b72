import * as l10n from '@vscode/l10n'
import type {AssessedDraft} from './report.ts'
import {listed} from '../matrix/standing-sentence.ts'

/** To whom the commentaries of a report belong and on what terms they are quoted, a line each. */
export function footOf(drafts: readonly AssessedDraft[]): readonly string[] {
  const commentaries = new Set(drafts.map(({assessment}) => assessment.commentary))
  return [...commentaries].map(({title, attribution: {authors, publisher, published, copyright, licence}}) => {
    const names = listed(authors.map(({name}) => name))
    const head = [names === '' ? title : l10n.t('{0}, by {1}', title, names), publisher, published]
      .filter(Boolean)
      .join(', ')
    return [head, copyright, licence].filter(Boolean).map(ended).join(' ')
  })
}

const ended = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`)

/** What a reader of a report must know of its limits. */
export const caution = (): string =>
  l10n.t(
    'The report says whether something checkable stands where a theme is claimed. It cannot say whether it is true, or whether it is enough.'
  )

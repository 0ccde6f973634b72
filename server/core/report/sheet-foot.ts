import type {AssessedDraft} from './report.ts'

/** To whom the commentaries of a report belong and on what terms they are quoted, a line each. */
export function footOf(drafts: readonly AssessedDraft[]): readonly string[] {
  const commentaries = new Set(drafts.map(({assessment}) => assessment.commentary))
  return [...commentaries].map(({title, attribution: {authors, publisher, published, copyright, licence}}) => {
    const names = authors.map(({name}) => name).join(' and ')
    const head = [`${title}${names && `, by ${names}`}`, publisher, published].filter(Boolean).join(', ')
    return [head, copyright, licence].filter(Boolean).map(ended).join(' ')
  })
}

const ended = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`)

/** What a reader of a report must know of its limits. */
export const caution =
  'The report says whether something checkable stands where a theme is claimed. It cannot say whether it is true, or whether it is enough.'

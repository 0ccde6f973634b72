import type {Matrix} from '../matrix/matrix.ts'
import {listed} from '../matrix/standing-sentence.ts'
import {severities} from '../rules/rule.ts'
import {findingsToTell, type AssessedDraft} from './report.ts'

/** How a draft stands, in three sentences. */
export function summaryOf(draft: AssessedDraft, {summary, totals: {all}}: Matrix): string {
  const shows = `The draft shows ${all === 0 ? 'no evidence' : `${count(all, 'piece')} of evidence`}.`
  return [summary, shows, gaps(draft)].join(' ')
}

function gaps(draft: AssessedDraft): string {
  const all = findingsToTell(draft)
  const told = all.filter(({waiver}) => !waiver)
  const waived = all.length - told.length
  const counts = severities
    .map((severity) => ({severity, count: told.filter((finding) => finding.severity === severity).length}))
    .filter(({count}) => count > 0)
    .map(({severity, count: number}) => count(number, severity))
  const apart = waived > 0 ? ` ${count(waived, 'finding')} ${waived === 1 ? 'is' : 'are'} waived.` : ''
  const known = draft.known
    ? ` ${count(draft.known.size, 'finding')} that the baseline knows ${draft.known.size === 1 ? 'is' : 'are'} left out.`
    : ''
  return (counts.length > 0 ? `To look at: ${listed(counts)}.` : 'There is nothing to look at.') + apart + known
}

/** “1 error”, “2 errors”; “information” has no plural. */
const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 || noun === 'information' ? '' : 's'}`

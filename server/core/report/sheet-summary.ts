import type {Coverage} from '../coverage.ts'
import {severities} from '../rules/rule.ts'
import {findingsToTell, type AssessedDraft} from './report.ts'

/** How a draft stands, in three sentences. */
export function summaryOf(draft: AssessedDraft): string {
  const {coverage} = draft.assessment
  const shown = coverage.filter(({standing}) => standing === 'evidenced')
  const pieces = new Set(coverage.flatMap(({evidence}) => evidence.map(({content}) => content))).size
  return [
    `${shown.length} of ${count(coverage.length, 'theme')} ${shown.length === 1 ? 'is' : 'are'} evidenced` +
      named(
        coverage.filter(({standing, evidence}) => standing === 'claimed' && evidence.length === 0),
        'claimed and not shown'
      ) +
      named(
        coverage.filter(({standing, evidence}) => standing === 'claimed' && 0 < evidence.length),
        'claimed and too little shown'
      ) +
      named(
        coverage.filter(({standing}) => standing === 'absent'),
        'absent'
      ) +
      '.',
    `The draft shows ${pieces === 0 ? 'no evidence' : count(pieces, 'piece')}${pieces === 0 ? '' : ' of evidence'}.`,
    gaps(draft)
  ].join(' ')
}

/** “; Culture and Structure are absent”. */
function named(coverage: readonly Coverage[], words: string): string {
  const titles = coverage.map(({theme}) => theme.title)
  if (titles.length === 0) return ''
  return `; ${listed(titles)} ${titles.length === 1 ? 'is' : 'are'} ${words}`
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

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

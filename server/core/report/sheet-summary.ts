import * as l10n from '@vscode/l10n'
import type {Matrix} from '../matrix/matrix.ts'
import {listed} from '../matrix/standing-sentence.ts'
import {severities} from '../rules/rule.ts'
import {countFindings, sumOf, type AssessedDraft} from './report.ts'
import {severityCount} from './severity-words.ts'

/** How a draft stands, in three sentences. */
export const summaryOf = (files: readonly AssessedDraft[], {summary, totals: {all}}: Matrix): string =>
  [summary, shownIn(all), ...toLookAt(files)].join(' ')

function shownIn(pieces: number): string {
  if (pieces === 0) return l10n.t('The draft shows no evidence.')
  return pieces === 1
    ? l10n.t('The draft shows 1 piece of evidence.')
    : l10n.t('The draft shows {0} pieces of evidence.', pieces)
}

function toLookAt(files: readonly AssessedDraft[]): readonly string[] {
  const {findings, known, waived} = sumOf(files.map(countFindings))
  const counts = severities
    .map((severity) => ({severity, count: findings[severity]}))
    .filter(({count}) => count > 0)
    .map(({severity, count}) => severityCount(count, severity))
  return [
    counts.length > 0 ? l10n.t('To look at: {0}.', listed(counts)) : l10n.t('There is nothing to look at.'),
    ...waivedOf(waived),
    ...(known === undefined ? [] : [knownOf(known)])
  ]
}

function waivedOf(count: number): readonly string[] {
  if (count === 0) return []
  return [count === 1 ? l10n.t('1 finding is waived.') : l10n.t('{0} findings are waived.', count)]
}

const knownOf = (count: number): string =>
  count === 1
    ? l10n.t('1 finding that the baseline knows is left out.')
    : l10n.t('{0} findings that the baseline knows are left out.', count)

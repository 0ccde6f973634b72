import * as l10n from '@vscode/l10n'
import type {Coverage} from '../coverage.ts'
import {evidenceKinds} from '../draft/evidence/index.ts'
import type {ThemeStanding} from './section-standing.ts'

/** How a section stands to a theme, in a line: “Culture · 2 figures, 1 voice · 3 of 5 expectations”. */
export function standingLine({basis, coverage}: ThemeStanding): string {
  const {theme, evidence, expectations} = coverage
  const shown = expectations.filter(({standing}) => standing === 'evidenced').length
  return [
    basis === 'wording' ? l10n.t('seems to speak of {0}', theme.title) : theme.title,
    evidence.length > 0 ? countsOf(coverage) : l10n.t('no evidence yet'),
    ...(expectations.length > 0 ? [l10n.t('{0} of {1} expectations', shown, expectations.length)] : [])
  ].join(' · ')
}

/** The evidence for a theme, counted by kind: “2 figures, 1 voice”. */
export const countsOf = ({evidence}: Coverage): string =>
  evidenceKinds
    .map(({id}) => ({id, count: evidence.filter(({content}) => content.kind === id).length}))
    .filter(({count}) => count > 0)
    .map(({id, count}) => counts[id]?.(count) ?? `${count}`)
    .join(', ')

/** Each kind counted; the languages into which this is said have other words, and orders of them, for one and for more. */
const counts: Readonly<Record<string, (count: number) => string>> = {
  figure: (count) => (count === 1 ? l10n.t('1 figure') : l10n.t('{0} figures', count)),
  voice: (count) => (count === 1 ? l10n.t('1 voice') : l10n.t('{0} voices', count)),
  source: (count) => (count === 1 ? l10n.t('1 source') : l10n.t('{0} sources', count)),
  example: (count) => (count === 1 ? l10n.t('1 example') : l10n.t('{0} examples', count)),
  impact: (count) => (count === 1 ? l10n.t('1 change') : l10n.t('{0} changes', count))
}

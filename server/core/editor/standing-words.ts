import type {Coverage} from '../coverage.ts'
import {evidenceKinds} from '../draft/evidence/index.ts'
import type {ThemeStanding} from './section-standing.ts'

/** How a section stands to a theme, in a line: “Culture · 2 figures, 1 voice · 3 of 5 expectations”. */
export function standingLine({basis, coverage}: ThemeStanding): string {
  const {theme, evidence, expectations} = coverage
  const shown = expectations.filter(({standing}) => standing === 'evidenced').length
  return [
    basis === 'wording' ? `seems to speak of ${theme.title}` : theme.title,
    evidence.length > 0 ? countsOf(coverage) : 'no evidence yet',
    ...(expectations.length > 0 ? [`${shown} of ${expectations.length} expectations`] : [])
  ].join(' · ')
}

/** The evidence for a theme, counted by kind: “2 figures, 1 voice”. */
export const countsOf = ({evidence}: Coverage): string =>
  evidenceKinds
    .map(({id}) => ({id, count: evidence.filter(({content}) => content.kind === id).length}))
    .filter(({count}) => count > 0)
    .map(({id, count}) => `${count} ${singulars[id] ?? id}${count === 1 ? '' : 's'}`)
    .join(', ')

const singulars: Readonly<Record<string, string>> = {impact: 'change'}

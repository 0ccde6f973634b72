import {spanOf} from '../../draft/placed.ts'
import type {Finding} from '../../rules/rule.ts'
import {bodyFor} from '../completions/snippets.ts'
import {sectionAt} from '../section-at.ts'
import {fixOf, type Fix, type FixQuestion} from './fix.ts'
import {atBlockEnd, atSectionEnd} from './places.ts'

/** Puts a form of evidence where a finding sees none, the kinds that its section lacks first. */
export function insertEvidence({assessment, snippets, kinds}: FixQuestion, finding: Finding): readonly Fix[] {
  const {draft, commentary} = assessment
  const section = sectionAt(draft, finding.span.start)
  const shown = new Set(section.blocks.flatMap(({content}) => content.evidence.map(({kind}) => kind)))
  const isHeading = section.heading && spanOf(section.heading).start === finding.span.start
  return snippets
    .filter(({use, evidence = ''}) => use === 'evidence' && kinds.includes(evidence))
    .toSorted((one, other) => Number(shown.has(one.evidence!)) - Number(shown.has(other.evidence!)))
    .map((snippet) => {
      const body = bodyFor(snippet, finding.theme, commentary)
      const edit =
        (isHeading ? undefined : atBlockEnd(assessment, finding.span, body)) ??
        atSectionEnd(assessment, finding.span, body)
      return fixOf(`Insert ${snippet.name.replace('Evidence: ', '')}`, finding, edit)
    })
}

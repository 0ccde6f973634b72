import type {Finding} from '../../rules/rule.ts'
import {overlaps, touches} from '../../text/span.ts'
import {addSection} from './add-section.ts'
import {correctTheme} from './correct-theme.ts'
import type {Fix, FixFamily, FixQuestion, OfferedFix} from './fix.ts'
import {insertEvidence} from './insert-evidence.ts'
import {markAllSections, markAnySection, markSection} from './mark-section.ts'
import {mendWaiver, removeWaiver} from './mend-waiver.ts'
import {restoreQuotation} from './restore-quotation.ts'
import {waive} from './waive.ts'

/** The fixes for the findings of each rule, in the order in which they are offered. */
const fixers: Readonly<Record<string, Partial<Record<FixFamily, Fixer>>>> = {
  'theme-without-evidence': {'mark-section': markSection, 'insert-evidence': insertEvidence, waive},
  'theme-absent': {'mark-section': markSection, 'add-section': addSection, waive},
  'expectation-without-evidence': {'insert-evidence': insertEvidence, waive},
  'unknown-theme': {'correct-theme': correctTheme},
  'quotation-altered': {'restore-quotation': restoreQuotation},
  'evidence-of-one-kind': {waive},
  'evidence-out-of-period': {waive},
  'claim-without-evidence': {waive},
  'impact-missing': {waive},
  'plan-incomplete': {waive},
  candour: {waive},
  'waiver-unread': {'mend-waiver': mendWaiver},
  'waiver-expired': {'mend-waiver': mendWaiver},
  'waiver-unused': {'mend-waiver': removeWaiver}
}

type Fixer = (question: FixQuestion, finding: Finding) => readonly Fix[]

/** What an author may do about the findings at a stretch of the draft, and about the section it stands in. */
export function fixesAt(question: FixQuestion): readonly OfferedFix[] {
  const {assessment, span} = question
  const findings = assessment.findings.filter(
    (finding) => overlaps(finding.span, span) || touches(finding.span, span.start)
  )
  return [
    ...findings.flatMap((finding) =>
      Object.entries(fixers[finding.rule] ?? {}).flatMap(([family, fixer]) =>
        offered(family as FixFamily, fixer(question, finding))
      )
    ),
    ...offered('mark-section', markAnySection(question)),
    ...offered('mark-all-sections', markAllSections(question))
  ]
}

const offered = (family: FixFamily, fixes: readonly Fix[]): readonly OfferedFix[] =>
  fixes.map((fix) => ({...fix, family}))

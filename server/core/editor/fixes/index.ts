import type {Finding} from '../../rules/rule.ts'
import {overlaps, touches} from '../../text/span.ts'
import {addSection} from './add-section.ts'
import {correctTheme} from './correct-theme.ts'
import type {Fix, FixQuestion} from './fix.ts'
import {insertEvidence} from './insert-evidence.ts'
import {markAllSections, markAnySection, markSection} from './mark-section.ts'
import {dateWaiver, reasonWaiver, removeWaiver, renameWaiver} from './mend-waiver.ts'
import {restoreQuotation} from './restore-quotation.ts'
import {waive} from './waive.ts'

/** The fixes for the findings of each rule, in the order in which they are offered. */
const fixers: Readonly<Record<string, readonly ((question: FixQuestion, finding: Finding) => readonly Fix[])[]>> = {
  'theme-without-evidence': [markSection, insertEvidence, waive],
  'theme-absent': [markSection, addSection, waive],
  'expectation-without-evidence': [insertEvidence, waive],
  'unknown-theme': [correctTheme],
  'quotation-altered': [restoreQuotation],
  'evidence-of-one-kind': [waive],
  'evidence-out-of-period': [waive],
  'claim-without-evidence': [waive],
  'impact-missing': [waive],
  'plan-incomplete': [waive],
  candour: [waive],
  'waiver-unread': [renameWaiver, dateWaiver, reasonWaiver, removeWaiver],
  'waiver-expired': [dateWaiver, removeWaiver],
  'waiver-unused': [removeWaiver]
}

/** What an author may do about the findings at a stretch of the draft, and about the section it stands in. */
export function fixesAt(question: FixQuestion): readonly Fix[] {
  const {assessment, span} = question
  const findings = assessment.findings.filter(
    (finding) => overlaps(finding.span, span) || touches(finding.span, span.start)
  )
  return [
    ...findings.flatMap((finding) =>
      (fixers[finding.rule] ?? [])
        .filter((fixer) => !finding.waiver || fixer !== waive)
        .flatMap((fixer) => fixer(question, finding))
    ),
    ...markAnySection(question),
    ...markAllSections(question)
  ]
}

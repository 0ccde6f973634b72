import {acronymUnexpanded} from './acronym-unexpanded.ts'
import {candour} from './candour.ts'
import {claimWithoutEvidence} from './claim-without-evidence.ts'
import {evidenceNearly} from './evidence-nearly.ts'
import {evidenceOfOneKind} from './evidence-of-one-kind.ts'
import {evidenceOutOfPeriod} from './evidence-out-of-period.ts'
import {expectationWithoutEvidence} from './expectation-without-evidence.ts'
import {figuresDisagree} from './figures-disagree/index.ts'
import {frontMatterUnread} from './front-matter-unread.ts'
import {impactMissing} from './impact-missing.ts'
import {linkToNowhere} from './link-to-nowhere.ts'
import {personalData} from './personal-data/index.ts'
import {placeholderLeft} from './placeholder-left.ts'
import {planIncomplete} from './plan-incomplete.ts'
import {quotationAltered} from './quotation-altered.ts'
import {quotationMisattributed} from './quotation-misattributed.ts'
import {severities, type Finding, type Review, type Remark, type Rule, type Severity} from './rule.ts'
import {themeAbsent} from './theme-absent.ts'
import {themeWithoutEvidence} from './theme-without-evidence.ts'
import {unknownKind} from './unknown-kind.ts'
import {unknownTheme} from './unknown-theme.ts'

/** The rules, in the order of the settings page. */
export const rules: readonly Rule[] = [
  themeWithoutEvidence,
  themeAbsent,
  expectationWithoutEvidence,
  evidenceNearly,
  unknownTheme,
  unknownKind,
  quotationAltered,
  quotationMisattributed,
  placeholderLeft,
  linkToNowhere,
  acronymUnexpanded,
  evidenceOfOneKind,
  impactMissing,
  claimWithoutEvidence,
  evidenceOutOfPeriod,
  figuresDisagree,
  personalData,
  planIncomplete,
  candour,
  frontMatterUnread
]

/** How much the findings of each rule matter; a rule that is not named matters as it says itself. */
export type Severities = Readonly<Record<string, Severity | 'off'>>

/** What the rules say of a draft, in the order of its text. */
export function findingsOf(review: Review, chosen: Severities): readonly Finding[] {
  const findings: Finding[] = []
  for (const rule of rules) {
    const severity = chosen[rule.id] ?? rule.severity
    if (severity === 'off') continue

    for (const remark of rule.check(review)) {
      findings.push({...remark, rule: rule.id, severity: between(severity, remark)})
    }
  }
  return findings.sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
}

/** How much a finding matters, where its remark says how much it may at most or must at least. */
function between(severity: Severity, {atMost = 'error', atLeast = 'hint'}: Remark): Severity {
  const rank = Math.max(severities.indexOf(severity), severities.indexOf(atMost))
  return severities[Math.min(rank, severities.indexOf(atLeast))]!
}

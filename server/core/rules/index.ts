import {expectationWithoutEvidence} from './expectation-without-evidence.ts'
import {frontMatterUnread} from './front-matter-unread.ts'
import {severities, type Finding, type Review, type Rule, type Severity} from './rule.ts'
import {themeAbsent} from './theme-absent.ts'
import {themeWithoutEvidence} from './theme-without-evidence.ts'
import {unknownTheme} from './unknown-theme.ts'

/** The rules, in the order of the settings page. */
export const rules: readonly Rule[] = [
  themeWithoutEvidence,
  themeAbsent,
  expectationWithoutEvidence,
  unknownTheme,
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
      findings.push({...remark, rule: rule.id, severity: milder(severity, remark.atMost)})
    }
  }
  return findings.sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
}

const milder = (severity: Severity, atMost: Severity = 'error'): Severity =>
  severities[Math.max(severities.indexOf(severity), severities.indexOf(atMost))]!

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
import {partMissing} from './part-missing.ts'
import {partUnread} from './part-unread.ts'
import {personalData} from './personal-data/index.ts'
import {placeholderLeft} from './placeholder-left.ts'
import {planIncomplete} from './plan-incomplete.ts'
import {quotationAltered} from './quotation-altered.ts'
import {quotationMisattributed} from './quotation-misattributed.ts'
import {
  findingOf,
  severities,
  shiftRemark,
  type Finding,
  type Review,
  type Remark,
  type Rule,
  type Severity
} from './rule.ts'
import {themeAbsent} from './theme-absent.ts'
import {themeWithoutEvidence} from './theme-without-evidence.ts'
import {unknownCommentary} from './unknown-commentary.ts'
import {unknownKind} from './unknown-kind.ts'
import {unknownTheme} from './unknown-theme.ts'
import {waiverExpired} from './waiver-expired.ts'
import {waiverUnread} from './waiver-unread.ts'
import {waiverUnused} from './waiver-unused.ts'
import type {JudgedWaiver, Waiver} from './waiver.ts'
import {covers, judgeWaivers, waivedMessage, waiversIn} from './waivers.ts'

/** The rules, in the order of the settings page. */
export const rules: readonly Rule[] = [
  themeWithoutEvidence,
  themeAbsent,
  expectationWithoutEvidence,
  evidenceNearly,
  unknownCommentary,
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
  frontMatterUnread,
  partUnread,
  partMissing,
  waiverUnread,
  waiverExpired,
  waiverUnused
]

/** How much the findings of each rule matter; a rule that is not named matters as it says itself. */
export type Severities = Readonly<Record<string, Severity | 'off'>>

/** What rules may look at in a file, and where it begins in the text of all files. */
export interface FileReview extends Review {
  readonly start: number
}

/** What the rules say of a draft, in the order of its text; `files` are the files that it is joined of. */
export function findingsOf(review: Review, files: readonly FileReview[], chosen: Severities): readonly Finding[] {
  const {draft, text, commentary, today} = review
  const waivers = waiversIn(draft, text, commentary)
  const said: Finding[] = []
  const about: Finding[] = []
  for (const rule of rules) {
    if (aboutWaivers.includes(rule)) continue
    const severity = chosen[rule.id] ?? rule.severity
    if (severity !== 'off') addFindings(said, rule, severity)
    // Where a rule is off, a waiver may still speak of what it would find.
    else if (waivers.length > 0) addFindings(about, rule, 'hint')
  }
  const judged = waivers.length === 0 ? none : judgeWaivers(waivers, [...said, ...about], today)
  const holding = judged.filter(({standing}) => standing === 'holding')
  const findings = holding.length === 0 ? said : said.map((finding) => waivedBy(holding, finding))
  for (const rule of aboutWaivers) {
    const severity = chosen[rule.id] ?? rule.severity
    if (severity !== 'off') addFindings(findings, rule, severity, judged)
  }
  return findings.sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)

  function addFindings(all: Finding[], rule: Rule, severity: Severity, waivers = none): void {
    const withWaivers = <Seen extends Review>(seen: Seen): Seen => (waivers.length === 0 ? seen : {...seen, waivers})
    const most = draft.frontMatter.status === 'draft' ? quiet(severity) : severity
    const add = (remark: Remark): void => void all.push(findingOf(remark, rule.id, between(most, remark)))
    if (!rule.readsFiles) for (const remark of rule.check(withWaivers(review))) add(remark)
    else
      for (const file of files) for (const remark of rule.check(withWaivers(file))) add(shiftRemark(remark, file.start))
  }
}

const none: readonly JudgedWaiver[] = []

const aboutWaivers: readonly Rule[] = [waiverUnread, waiverExpired, waiverUnused]

/** A finding as it stands to the waivers that hold: one that is waived is information at most. */
function waivedBy(waivers: readonly Waiver[], finding: Finding): Finding {
  const waiver = waivers.find((waiver) => covers(waiver, finding))
  return waiver
    ? {...finding, waiver, message: waivedMessage(finding.message, waiver), severity: quiet(finding.severity)}
    : finding
}

/** Information at most. */
const quiet = (severity: Severity): Severity => (severity === 'hint' ? 'hint' : 'information')

/** How much a finding matters, where its remark says how much it may at most or must at least. */
function between(severity: Severity, {atMost = 'error', atLeast = 'hint'}: Remark): Severity {
  const rank = Math.max(severities.indexOf(severity), severities.indexOf(atMost))
  return severities[Math.min(rank, severities.indexOf(atLeast))]!
}

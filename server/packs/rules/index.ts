import acronymUnexpanded from './acronym-unexpanded.md'
import candour from './candour.md'
import claimWithoutEvidence from './claim-without-evidence.md'
import evidenceNearly from './evidence-nearly.md'
import evidenceOfOneKind from './evidence-of-one-kind.md'
import evidenceOutOfPeriod from './evidence-out-of-period.md'
import expectationWithoutEvidence from './expectation-without-evidence.md'
import figuresDisagree from './figures-disagree.md'
import frontMatterUnread from './front-matter-unread.md'
import impactMissing from './impact-missing.md'
import linkToNowhere from './link-to-nowhere.md'
import partMissing from './part-missing.md'
import partUnread from './part-unread.md'
import personalData from './personal-data.md'
import placeholderLeft from './placeholder-left.md'
import planIncomplete from './plan-incomplete.md'
import quotationAltered from './quotation-altered.md'
import quotationMisattributed from './quotation-misattributed.md'
import themeAbsent from './theme-absent.md'
import themeWithoutEvidence from './theme-without-evidence.md'
import unknownCommentary from './unknown-commentary.md'
import unknownKind from './unknown-kind.md'
import unknownTheme from './unknown-theme.md'
import waiverExpired from './waiver-expired.md'
import waiverUnread from './waiver-unread.md'
import waiverUnused from './waiver-unused.md'

/** The pages that explain the rules to authors, by the rules' ids. */
export const rulePages: ReadonlyMap<string, string> = new Map([
  ['theme-without-evidence', themeWithoutEvidence],
  ['theme-absent', themeAbsent],
  ['expectation-without-evidence', expectationWithoutEvidence],
  ['evidence-nearly', evidenceNearly],
  ['unknown-commentary', unknownCommentary],
  ['unknown-theme', unknownTheme],
  ['unknown-kind', unknownKind],
  ['quotation-altered', quotationAltered],
  ['quotation-misattributed', quotationMisattributed],
  ['placeholder-left', placeholderLeft],
  ['link-to-nowhere', linkToNowhere],
  ['acronym-unexpanded', acronymUnexpanded],
  ['evidence-of-one-kind', evidenceOfOneKind],
  ['impact-missing', impactMissing],
  ['claim-without-evidence', claimWithoutEvidence],
  ['evidence-out-of-period', evidenceOutOfPeriod],
  ['figures-disagree', figuresDisagree],
  ['personal-data', personalData],
  ['plan-incomplete', planIncomplete],
  ['candour', candour],
  ['front-matter-unread', frontMatterUnread],
  ['part-unread', partUnread],
  ['part-missing', partMissing],
  ['waiver-unread', waiverUnread],
  ['waiver-expired', waiverExpired],
  ['waiver-unused', waiverUnused]
])

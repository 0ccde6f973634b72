import expectationWithoutEvidence from './expectation-without-evidence.md'
import frontMatterUnread from './front-matter-unread.md'
import themeAbsent from './theme-absent.md'
import themeWithoutEvidence from './theme-without-evidence.md'
import unknownTheme from './unknown-theme.md'

/** The pages that explain the rules to authors, by the rules' ids. */
export const rulePages: ReadonlyMap<string, string> = new Map([
  ['theme-without-evidence', themeWithoutEvidence],
  ['theme-absent', themeAbsent],
  ['expectation-without-evidence', expectationWithoutEvidence],
  ['unknown-theme', unknownTheme],
  ['front-matter-unread', frontMatterUnread]
])

import type {Finding} from './rule.ts'

/** The rules that find a gap: something of the commentary is claimed or expected, and not shown. */
const gapRules: ReadonlySet<string> = new Set([
  'theme-without-evidence',
  'theme-absent',
  'expectation-without-evidence'
])

/** Whether a finding tells of a gap. */
export const isGap = ({rule}: Finding): boolean => gapRules.has(rule)

/** The gaps that nobody has accepted for now. */
export const openGaps = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => isGap(finding) && !finding.waiver)

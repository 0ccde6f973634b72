import {gapRules} from './gap-rules.ts'
import type {Finding} from './rule.ts'

/** Whether a finding tells of a gap. */
export const isGap = ({rule}: Finding): boolean => gapRules.has(rule)

/** The gaps that nobody has accepted for now. */
export const openGaps = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => isGap(finding) && !finding.waiver)

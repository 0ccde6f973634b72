import type {Commentary} from './commentary/model.ts'
import {measureCoverage, type Coverage, type Measure} from './coverage.ts'
import type {Draft} from './draft/model.ts'
import {createReader} from './draft/read.ts'
import type {Period} from './period/period.ts'
import {readPeriod} from './period/read.ts'
import {findingsOf, type Severities} from './rules/index.ts'
import type {Finding} from './rules/rule.ts'

/** All that we know of a draft once we have read it. */
export interface Assessment {
  readonly text: string
  readonly commentary: Commentary
  readonly draft: Draft
  readonly coverage: readonly Coverage[]
  readonly period: Period | undefined
  readonly findings: readonly Finding[]
}

/** What a draft is judged by, besides the commentary. */
export interface Judgement {
  readonly evidence: Measure
  readonly rules: Severities
  /** The reporting period where the draft names none; empty where none is known. */
  readonly period: string
}

/** Says all that there is to say of a draft. */
export type Reviewer = (text: string, missing?: ReadonlySet<string>, today?: string) => Assessment

/**
 * A reviewer for one draft: give it the text after every edit, which of the files that its links lead to are not
 * there, and the day, such as `2026-01-15`.
 */
export function createReviewer(commentary: Commentary, {evidence, rules, period}: Judgement): Reviewer {
  const read = createReader(commentary)

  return (text, missing = none, today) => {
    const draft = read(text)
    const review = {
      text,
      commentary,
      draft,
      coverage: measureCoverage(draft, commentary, evidence),
      period: readPeriod(draft.frontMatter.period?.words ?? period),
      missing,
      today
    }
    return {...review, findings: findingsOf(review, rules)}
  }
}

const none: ReadonlySet<string> = new Set()

import * as v from 'valibot'
import type {Finding} from '../rules/rule.ts'
import {fingerprintsOf} from './fingerprints.ts'
import type {AssessedDraft} from './report.ts'

/** Findings that a team knows of and does not want to hear again; it holds no word of the drafts. */
export type Baseline = readonly KnownFinding[]

/** A finding as a baseline has it. The draft's path counts from the baseline's folder. */
export interface KnownFinding {
  readonly draft: string
  readonly rule: string
  readonly theme?: string | undefined
  readonly fingerprint: string
}

const noList = 'is not a baseline: it has no list of findings'
const half = 'holds a finding without its draft, its rule or its fingerprint'

const shape = v.object(
  {
    version: v.literal(1, 'is of a version that this program does not read'),
    findings: v.array(
      v.object(
        {
          draft: v.string(half),
          rule: v.string(half),
          theme: v.optional(v.string('holds a finding whose theme is not a text')),
          fingerprint: v.string(half)
        },
        half
      ),
      noList
    )
  },
  noList
)

/** A baseline out of what a file holds, or what is wrong with it. */
export function readBaseline(written: unknown): Baseline | {readonly problem: string} {
  const {success, output, issues} = v.safeParse(shape, written)
  return success ? output.findings : {problem: issues[0].message}
}

/** A baseline as a file holds it: a line for each finding, so that a comparison of two of them reads well. */
export function writeBaseline(baseline: Baseline): string {
  const lines = baseline.map((finding) => `    ${JSON.stringify(finding)}`)
  return `{\n  "version": 1,\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
}

/** What there is to know of a draft. */
export const knownIn = ({assessment}: AssessedDraft, path: string): Baseline =>
  Array.from(fingerprintsOf(assessment), ([{rule, theme}, fingerprint]) => ({
    draft: path,
    rule,
    ...(theme !== undefined && {theme}),
    fingerprint
  }))

/** A draft with the findings that a baseline knows of it. */
export function withKnown(draft: AssessedDraft, path: string, baseline: Baseline): AssessedDraft {
  const prints = new Set(baseline.filter((known) => known.draft === path).map(({fingerprint}) => fingerprint))
  const known = new Set<Finding>()
  for (const [finding, print] of fingerprintsOf(draft.assessment)) if (prints.has(print)) known.add(finding)
  return {...draft, known}
}

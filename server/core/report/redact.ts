import type {Assessment} from '../reviewer.ts'
import {cut, overlaps, type Span} from '../text/span.ts'

/**
 * The words of a draft as a report may repeat them: what the rule on personal data found is dotted out. A report goes
 * further than the draft, and who reads it need not know the child.
 */
export function createRedactor({text, findings}: Pick<Assessment, 'text' | 'findings'>): (span: Span) => string {
  const personal = findings.filter(({rule}) => rule === 'personal-data').map(({span}) => span)

  return (span) => {
    let words = cut(text, span)
    for (const found of personal.filter((found) => overlaps(found, span))) {
      const [start, end] = [Math.max(0, found.start - span.start), Math.min(words.length, found.end - span.start)]
      words = words.slice(0, start) + words.slice(start, end).replace(/\S/g, '•') + words.slice(end)
    }
    return words
  }
}

/**
 * The same draft as a report tells of it: no message, reason or name of a waiver repeats what the rule on personal data
 * found anywhere in the draft.
 */
export function withoutPersonalWords(assessment: Assessment): Assessment {
  const {text, findings} = assessment
  const personal = [
    ...new Set(findings.filter(({rule}) => rule === 'personal-data').map(({span}) => cut(text, span)))
  ].filter((words) => words.trim() !== '')
  if (personal.length === 0) return assessment

  const dotted = (words: string): string =>
    personal.reduce((said, found) => said.replaceAll(found, (one) => one.replace(/\S/g, '•')), words)
  return {
    ...assessment,
    coverage: assessment.coverage,
    findings: findings.map((finding) => ({
      ...finding,
      message: dotted(finding.message),
      ...(finding.waiver && {
        waiver: {
          ...finding.waiver,
          reason: dotted(finding.waiver.reason),
          owner: finding.waiver.owner === undefined ? undefined : dotted(finding.waiver.owner)
        }
      })
    }))
  }
}

import type {Assessment} from '../reviewer.ts'
import type {Finding} from '../rules/rule.ts'
import {fingerprint} from '../text/fingerprint.ts'
import {createRedactor} from './redact.ts'

/**
 * What each finding of a draft is known by from one day to the next: its rule, its theme and the words that it points
 * at, whatever their case, markup and line. Findings that share all of these are numbered in the order of the text.
 * Personal data is left out of the words, so that nobody can guess it from the fingerprint.
 */
export function fingerprintsOf(assessment: Pick<Assessment, 'text' | 'findings'>): ReadonlyMap<Finding, string> {
  const wordsAt = createRedactor(assessment)
  const times = new Map<string, number>()

  return new Map(
    assessment.findings.map((finding) => {
      const words =
        wordsAt(finding.span)
          .toLowerCase()
          .match(/[\p{L}\p{N}•]+/gu) ?? []
      const print = fingerprint([finding.rule, finding.theme ?? '', ...words].join(' '))
      const time = (times.get(print) ?? 0) + 1
      times.set(print, time)
      return [finding, `${print}:${time}`]
    })
  )
}

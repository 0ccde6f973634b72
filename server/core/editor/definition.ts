import type {Assessment} from '../reviewer.ts'
import type {Span} from '../text/span.ts'
import {subjectsAt, type Subject} from './subject.ts'

/** A way from words of the draft to the commentary: what was asked about, and where the pack speaks of it. */
export interface Definition {
  readonly origin: Span
  readonly target: Span
}

/** Where the commentary speaks of what stands at an offset of the draft: of the most telling alone. */
export function definitionsAt(assessment: Assessment, offset: number): readonly Definition[] {
  const subjects = subjectsAt(assessment, offset)
  return subjects
    .filter(({subject}) => subject === subjects[0]!.subject)
    .flatMap((subject) => targetsOf(subject).map((target) => ({origin: subject.span, target})))
}

function targetsOf(subject: Subject): readonly Span[] {
  if (subject.subject === 'theme') return [subject.theme.span]
  if (subject.subject === 'quotation') return [subject.quoted.source]
  if (subject.subject === 'claim') return subject.expectation.quotations.map(({source}) => source)
  return []
}

import type {Coverage} from '../coverage.ts'
import type {Assessment} from '../reviewer.ts'
import {claimHover, evidenceHover, quotationHover, themeHover, type HoverText} from './hover-texts.ts'
import {subjectsAt, type EvidenceSubject, type Subject} from './subject.ts'

/** What there is to tell at an offset of the draft: of evidence, of words that speak of an expectation, of a theme. */
export function hoverAt(assessment: Assessment, offset: number): HoverText | undefined {
  const subjects = subjectsAt(assessment, offset)
  const evidence = subjects.filter((subject) => subject.subject === 'evidence')
  const texts = [
    ...subjects.flatMap((subject) => (subject.subject === 'evidence' ? [] : (hoverOf(subject, assessment) ?? []))),
    ...(evidence.length > 0 ? [evidenceHover(evidence, assessment)] : [])
  ]
  if (!texts[0]) return undefined

  return {
    span: texts[0].span,
    markdown: texts.map(({markdown}) => markdown).join('\n\n---\n\n'),
    plain: texts.map(({plain}) => plain).join('\n\n'),
    source: texts.find(({source}) => source)?.source
  }
}

function hoverOf(subject: Exclude<Subject, EvidenceSubject>, assessment: Assessment): HoverText | undefined {
  const covered = (id: string): Coverage | undefined => assessment.coverage.find(({theme}) => theme.id === id)

  if (subject.subject === 'quotation') return quotationHover(subject.span, subject.quoted, assessment)

  const coverage = covered(subject.theme.id)
  if (!coverage) return undefined
  return subject.subject === 'theme'
    ? themeHover(subject.span, coverage, assessment)
    : claimHover(subject.span, coverage, subject.expectation, assessment)
}

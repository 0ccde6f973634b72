import type {Coverage} from '../coverage.ts'
import type {SectionBlock} from '../draft/model.ts'
import {spanOf} from '../draft/placed.ts'
import {severities, type Finding, type Severity} from '../rules/rule.ts'
import type {Waiver} from '../rules/waivers.ts'
import type {Span} from '../text/span.ts'
import {createPositions, type Position} from '../text/lines.ts'
import {evidenceKinds} from '../draft/evidence/index.ts'
import {createRedactor} from './redact.ts'
import {countKnown, findingsToTell, partsOf, type AssessedDraft, type ReportFormat} from './report.ts'

/** The report that scripts read; its shape is a promise, and `version` changes with it. */
export const json: ReportFormat = {
  id: 'json',
  write: (drafts) => JSON.stringify(reportOf(drafts), undefined, 2) + '\n'
}

const reportOf = (drafts: readonly AssessedDraft[]): object => ({
  version: 1,
  commentaries: [
    ...new Map(
      drafts.map(
        ({
          assessment: {
            commentary: {id, title}
          }
        }) => [id, {id, title}]
      )
    ).values()
  ],
  drafts: drafts.map((draft) => draftOf(draft, partsOf(draft, drafts))),
  summary: {
    drafts: drafts.length,
    findings: countBySeverity(drafts.flatMap(findingsToTell)),
    known: countKnown(drafts),
    waived: countWaived(drafts.flatMap(findingsToTell))
  }
})

function draftOf(assessed: AssessedDraft, parts: readonly AssessedDraft[]): object {
  const {
    path,
    partOf,
    assessment: {text, commentary, draft, coverage, whole, findings}
  } = assessed
  const positionAt = createPositions(text)
  const wordsAt = createRedactor({text, findings})
  const rangeOf = ({start, end}: Span): {start: Position; end: Position} => ({
    start: positionAt(start),
    end: positionAt(end)
  })

  const blockOf = (block: SectionBlock): object => ({
    range: rangeOf(spanOf(block)),
    themes: block.themes.map(({theme, basis}) => ({
      id: theme,
      basis,
      expectations: [
        ...new Set(block.content.claims.filter((claim) => claim.theme === theme).map(({expectation}) => expectation))
      ]
    })),
    evidence: block.content.evidence.map((content) => {
      const span = spanOf({base: block.base, content})
      return {kind: content.kind, range: rangeOf(span), text: wordsAt(span)}
    })
  })

  return {
    path,
    commentary: commentary.id,
    ...(0 < parts.length && {parts: parts.map(({path}) => path)}),
    ...(partOf !== undefined && {partOf}),
    // How a draft in several files stands is said once: of the main one.
    themes: partOf === undefined ? (whole?.coverage ?? coverage).map(themeOf) : [],
    blocks: draft.sections.flatMap(({blocks}) => blocks.map(blockOf)),
    findings: findingsToTell(assessed).map(({rule, severity, message, theme, span, quotation, waiver}) => ({
      code: rule,
      severity,
      message,
      ...(theme !== undefined && {theme}),
      range: rangeOf(span),
      waived: waiver !== undefined,
      ...(waiver && {waiver: waiverOf(waiver)}),
      ...(quotation && {quotation: {text: quotation.text, theme: quotation.theme ?? null}})
    }))
  }
}

const themeOf = ({theme, standing, basis, evidence, expectations}: Coverage): object => ({
  id: theme.id,
  title: theme.title,
  standing,
  basis: basis ?? null,
  evidence: Object.fromEntries(
    evidenceKinds.map(({id}) => [id, evidence.filter(({content}) => content.kind === id).length])
  ),
  expectations: expectations.map(({expectation: {id, title}, standing}) => ({id, title, standing}))
})

const waiverOf = ({reason, owner, until}: Waiver): object => ({
  reason,
  ...(owner !== undefined && {owner}),
  ...(until && {until: until.day})
})

/** How many findings there are of each severity; those that are waived are counted apart. */
export const countBySeverity = (findings: readonly Finding[]): Readonly<Record<Severity, number>> =>
  Object.fromEntries(
    severities.map((severity) => [severity, findings.filter((one) => !one.waiver && one.severity === severity).length])
  ) as Record<Severity, number>

/** How many findings are waived. */
export const countWaived = (findings: readonly Finding[]): number => findings.filter(({waiver}) => waiver).length

import type {Coverage} from '../coverage.ts'
import type {SectionBlock} from '../draft/model.ts'
import {spanOf} from '../draft/placed.ts'
import type {Waiver} from '../rules/waiver.ts'
import type {Span} from '../text/span.ts'
import type {SignedTheme} from '../sign-off/signed-themes.ts'
import {createPositions, type Position} from '../text/lines.ts'
import {evidenceKinds} from '../draft/evidence/index.ts'
import {createRedactor} from './redact.ts'
import {countFindings, findingsToTell, formatOf, sumOf, type AssessedDraft} from './report.ts'

/** The report that scripts read; its shape is a promise, and `version` changes with it. */
export const json = formatOf(
  'json',
  ([main, ...parts]) =>
    [main, ...parts].map((file) => {
      const {id, title} = file.assessment.commentary
      const draft = draftOf(file, file === main ? parts : [])
      return {commentary: {id, title}, counts: countFindings(file), written: written(draft, '    ')}
    }),
  (kept) => {
    const files = kept.flat()
    const commentaries = [...new Map(files.map(({commentary}) => [commentary.id, commentary])).values()]
    const {findings, known, waived} = sumOf(files.map(({counts}) => counts))
    const drafts = files.length > 0 ? `[\n    ${files.map((file) => file.written).join(',\n    ')}\n  ]` : '[]'
    const fields = [
      '"version": 1',
      `"commentaries": ${written(commentaries, '  ')}`,
      `"drafts": ${drafts}`,
      `"summary": ${written({drafts: files.length, findings, known, waived}, '  ')}`
    ]
    return `{\n  ${fields.join(',\n  ')}\n}\n`
  }
)

/** A value in JSON as it stands below others: a draft is written once, where it was read, and not kept as a value. */
const written = (value: object, indent: string): string =>
  JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${indent}`)

function draftOf(assessed: AssessedDraft, parts: readonly AssessedDraft[]): object {
  const {
    path,
    partOf,
    signed,
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
    ...(signed && {signedOff: signed.map(signedOf)}),
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

const signedOf = ({theme, signOff, since}: SignedTheme): object => ({
  theme: theme.id,
  reviewer: signOff?.reviewer,
  day: signOff?.day,
  changed: since === 'changed'
})

const waiverOf = ({reason, owner, until}: Waiver): object => ({
  reason,
  ...(owner !== undefined && {owner}),
  ...(until && {until: until.day})
})

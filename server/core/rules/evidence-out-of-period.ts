import * as l10n from '@vscode/l10n'
import {throughSections} from '../draft/chapters.ts'
import type {Section, SectionBlock} from '../draft/model.ts'
import {sentencesIn} from '../draft/sentences.ts'
import {datesIn, type DatedWords} from '../period/dates.ts'
import {dayInWords, isBefore, type Period} from '../period/period.ts'
import {memo, recently} from '../text/memo.ts'
import {cut, overlaps, shift} from '../text/span.ts'
import {shiftRemark, type Remark, type Rule} from './rule.ts'
import {tablesIn} from './tables.ts'

/**
 * Evidence is from before the period that the draft reports on, and nothing newer stands beside it.
 *
 *     In 2019, 45% of social workers had supervision every month.
 *              ^^^ evidence-out-of-period
 */
export const evidenceOutOfPeriod: Rule = {
  id: 'evidence-out-of-period',
  summary: 'Evidence is older than the reporting period, and nothing newer stands beside it.',
  severity: 'information',

  *check({draft, period, text}) {
    const named = draft.frontMatter.period
    if (named && !period) yield {span: named.span, message: unreadable()}
    if (period) yield* remarksIn(period)(draft, text)
  }
}

/** What there is to say of a section for a period, for as long as nobody edits it. */
const remarksIn = (period: Period): ReturnType<typeof remarksFor> =>
  remembered(`${period.first}/${period.last}`, () => remarksFor(period))

const remembered = recently<ReturnType<typeof remarksFor>>(10)

const remarksFor = (period: Period) =>
  throughSections(function* ({blocks}: Section, text: string): Generator<Remark> {
    const prose = blocks.filter(({content}) => content.form !== 'cell' && content.form !== 'head')
    for (const [at, block] of prose.entries()) {
      if (agesOf([block], period) !== 'old' || showsThePresent(block)) continue
      const beside = [prose[at - 1], prose[at + 1]].filter((other) => other !== undefined && isShowing(other))
      if (agesOf(beside as SectionBlock[], period) !== 'new') yield* remarksOn(block, period)
    }
    for (const {heads, rows} of blocks.length > prose.length ? tablesIn(blocks, text) : []) {
      const cells = [...heads, ...rows.flat()]
      const showing = rows.flat().find(isShowing)
      if (showing && agesOf(cells, period) === 'old') yield remarkOn(showing, 0, period)
    }
  }, shiftRemark)

const unreadable = (): string =>
  l10n.t(
    'This period cannot be read. Write its first and last day, such as 2025-04-01/2026-03-31, or a year, such as 2025/26.'
  )

/** A date, and whether it is only what something newer is compared with: “up from 52% in 2023”. */
interface BlockDate extends DatedWords {
  readonly isCompared: boolean
}

const datesOf = memo(({prose, leadIn}: SectionBlock['content']): readonly BlockDate[] => [
  ...datesIn(prose).map((date) => ({
    ...date,
    isCompared: isCompared(prose.slice(Math.max(0, date.start - 140), date.start))
  })),
  ...datesIn(leadIn).map((date) => ({...date, start: 0, end: 0, isCompared: false}))
])

const isCompared = (before: string): boolean => comparison.test(before) || /\d/.test(bracket.exec(before)?.[0] ?? '')

const comparison =
  /(?<!\p{L})(?:from|compar\p{L}+|than|against|versus|where|whereas|increase\s+on|previous\p{L}*|previously)(?!\p{L})(?:(?!\sto\s)(?:[^.;!?]|\.(?=\d)))*$/iu
const bracket = /\([^()]*$/

const isShowing = ({content}: SectionBlock): boolean => content.evidence.length > 0

/** Whether blocks speak of what was before the period and of nothing newer; nothing where they have no dates. */
function agesOf(blocks: readonly SectionBlock[], period: Period): 'old' | 'new' | undefined {
  const dates = blocks.flatMap(({content}) => datesOf(content))
  if (!dates.every((date) => isOld(date, period))) return 'new'
  return dates.some(({isCompared}) => !isCompared) ? 'old' : undefined
}

function isOld({period: when, academic}: DatedWords, period: Period): boolean {
  const meant = /-0[89]-01$/.test(period.first) ? academic : when
  return meant !== undefined && isBefore(meant, period)
}

/** Whether a sentence without a date shows how things are: it is not told of the old days beside it. */
const showsThePresent = ({content: {prose, span, evidence}}: SectionBlock): boolean =>
  sentencesIn(prose).some((sentence) => {
    const said = cut(prose, sentence)
    return (
      /(?<!\p{L})(?:has|have|is|are)(?!\p{L})/iu.test(said) &&
      datesIn(said).length === 0 &&
      evidence.some((piece) => overlaps(piece.span, shift(sentence, span.start)))
    )
  })

/** A remark on the evidence that stands closest before an old date in its sentence, else on the first behind it. */
function* remarksOn(block: SectionBlock, period: Period): Generator<Remark> {
  const {prose, span, evidence} = block.content
  const date = datesOf(block.content).find(({isCompared}) => !isCompared)
  if (!date) return

  const from = sentencesIn(prose).find(({start, end}) => start <= date.start && date.start < end)?.start ?? 0
  const starts = evidence.map((piece) => piece.span.start - span.start)
  const before = starts.findLastIndex((start) => from <= start && start < date.start)
  const at = 0 <= before ? before : starts.findIndex((start) => from <= start)
  if (0 <= at) yield remarkOn(block, at, period)
}

const remarkOn = ({base, content}: SectionBlock, at: number, {first}: Period): Remark => ({
  span: shift(content.evidence[at]?.span ?? content.span, base),
  message: l10n.t(
    'This is from before the reporting period, which begins on {0}. Set something newer beside it, or say why it still holds.',
    dayInWords(first)
  )
})

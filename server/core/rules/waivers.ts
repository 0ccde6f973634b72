import * as l10n from '@vscode/l10n'
import type {Commentary} from '../commentary/model.ts'
import {marksIn} from '../draft/all-marks.ts'
import type {Draft, Section} from '../draft/model.ts'
import {spanOf} from '../draft/placed.ts'
import type {UntilDay} from '../draft/waiver-mark.ts'
import {dayInWords} from '../period/period.ts'
import {readPeriod} from '../period/read.ts'
import {rulePages} from '../../packs/rules/index.ts'
import {shift, type Span} from '../text/span.ts'
import {gapRules} from './gap-rules.ts'
import type {Finding} from './rule.ts'
import type {JudgedWaiver, Waiver} from './waiver.ts'

/** The names that can be waived. */
export const namesToWaive = ({themes}: Commentary): readonly string[] => [
  ...themes.map(({id}) => id),
  ...rulePages.keys()
]

/** The waivers of a draft, without those that cannot be read. */
export function waiversIn(draft: Draft, text: string, commentary: Commentary): readonly Waiver[] {
  if (!marksIn(draft, text).some(({content}) => content.mark === 'waiver')) return []

  const {sections} = draft
  return sections.flatMap(({marks}, at) =>
    marks.flatMap(({base, content}): readonly Waiver[] => {
      if (content.mark !== 'waiver' || content.reason === '') return []
      const {span, reason, owner, until} = content
      const day = until && lastDayOf(until)
      if (until && day === undefined) return []

      const known = namesToWaive(commentary)
      const names = content.names.map(({id}) => id).filter((id) => known.includes(id))
      const last = until && day !== undefined ? {day, span: shift(until.span, base)} : undefined
      if (names.length === 0) return []
      return [{span: shift(span, base), names, reason, owner, until: last, reach: reachOf(sections, at, text)}]
    })
  )
}

/** The day that a waiver names as its last, as `2026-03-31`; nothing where its words are no day. */
export function lastDayOf({words}: UntilDay): string | undefined {
  if (words.startsWith('[')) return undefined
  const isPlain = /^\d{4}-\d\d-\d\d$/.test(words)
  const day = readPeriod(isPlain ? `${words}/${words}` : words)?.last
  return isPlain && day !== words ? undefined : day
}

/**
 * From a section's heading up to the next one of the same or a higher level, within its file. Before the first heading
 * of a draft everything, and before that of another file all of that file.
 */
function reachOf(sections: readonly Section[], at: number, text: string): Span {
  const heading = sections[at]!.heading
  if (!heading) {
    const next = at === 0 ? undefined : sections.slice(at + 1).find((later) => !later.heading)
    return {start: at === 0 ? 0 : sections[at]!.span.start, end: next?.span.start ?? text.length + 1}
  }
  const next = sections.slice(at + 1).find((later) => (later.heading?.content.depth ?? 0) <= heading.content.depth)
  return {start: spanOf(heading).start, end: next?.span.start ?? text.length + 1}
}

/** Whether a finding is of what a waiver accepts: a gap of its theme, or anything that its rule finds in its reach. */
export const covers = ({names, reach}: Waiver, {rule, theme, span}: Finding): boolean =>
  (theme !== undefined && gaps.has(rule) && names.includes(theme)) ||
  (names.includes(rule) && reach.start <= span.start && span.start < reach.end)

/** The rules whose findings say that a theme is not shown well enough. */
const gaps: ReadonlySet<string> = new Set([...gapRules, 'evidence-of-one-kind'])

/** How waivers stand to what was found; where today is not known none has expired. */
export const judgeWaivers = (
  waivers: readonly Waiver[],
  findings: readonly Finding[],
  today: string | undefined
): readonly JudgedWaiver[] =>
  waivers.map((waiver) => {
    const isUsed = findings.some((finding) => covers(waiver, finding))
    const isOver = waiver.until !== undefined && today !== undefined && waiver.until.day < today
    return {...waiver, standing: !isUsed ? 'unused' : isOver ? 'expired' : 'holding'}
  })

/** What a reader is told of a finding that is waived: its message, and behind it until when, why and who agreed. */
export function waivedMessage(message: string, {until, reason, owner}: Waiver): string {
  const who = owner === undefined ? '' : ` (${owner})`
  const why = reason + who + (/[.!?]$/.test(reason + who) ? '' : '.')
  return until
    ? l10n.t('{0} Waived until {1}: {2}', message, dayInWords(until.day), why)
    : l10n.t('{0} Waived: {1}', message, why)
}

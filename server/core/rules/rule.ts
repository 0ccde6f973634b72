import type {Commentary, Expectation, Theme} from '../commentary/model.ts'
import type {Coverage} from '../coverage.ts'
import type {Draft} from '../draft/model.ts'
import type {ListedPart} from '../draft/parts.ts'
import type {Period} from '../period/period.ts'
import type {Correction} from '../quotations/differences.ts'
import {shift, type Span} from '../text/span.ts'
import type {JudgedWaiver, Waiver} from './waiver.ts'

/** How much a finding matters, the gravest first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const
export type Severity = (typeof severities)[number]

/** Something that a reviewer watches for. */
export interface Rule {
  readonly id: string
  /** What the rule finds, in a sentence for the settings page. */
  readonly summary: string
  /** How much its findings matter where the settings say nothing. */
  readonly severity: Severity | 'off'
  /** Whether it reads each file of a draft by itself, and not all of them as one. */
  readonly readsFiles?: true
  check(review: Review): Iterable<Remark>
}

/** All that a rule may look at. */
export interface Review {
  readonly text: string
  readonly commentary: Commentary
  readonly draft: Draft
  readonly coverage: readonly Coverage[]
  /** The period that the draft reports on, by its front matter or else the settings; nothing where neither says. */
  readonly period: Period | undefined
  /** The day on which the draft is reviewed, such as `2026-01-15`; nothing where that is not known. */
  readonly today: string | undefined
  /** The waivers of the draft, judged by what the other rules find; only rules about waivers are given them. */
  readonly waivers: readonly JudgedWaiver[]
  /** The files that links of the draft lead to and that are not there, as far as somebody looked. */
  readonly missing: ReadonlySet<string>
  /** The parts that the front matter lists, in its order, each with what keeps it from being read. */
  readonly parts: readonly ListedPart[]
}

/** What a rule says, and where in the draft. */
export interface Remark {
  readonly span: Span
  readonly message: string
  /** The theme that the remark is about. */
  readonly theme?: string | undefined
  /** The commentary's own words, where the remark rests on them. */
  readonly quotation?: CommentaryWords | undefined
  /** What restores the commentary's words, for a fix to offer. */
  readonly corrections?: readonly Correction[] | undefined
  /** The gravest that this remark may be: what is guessed from the wording is never more than information. */
  readonly atMost?: Severity | undefined
  /** The mildest that this remark may be, unless its rule is off. */
  readonly atLeast?: Severity | undefined
}

/** The same remark on words that stand elsewhere. Written out, as a spread makes each object a kind of its own. */
export const shiftRemark = (remark: Remark, by: number): Remark =>
  by === 0
    ? remark
    : ({
        span: shift(remark.span, by),
        message: remark.message,
        theme: remark.theme,
        quotation: remark.quotation,
        corrections: remark.corrections?.map((one) => ({...one, span: shift(one.span, by)})),
        atMost: remark.atMost,
        atLeast: remark.atLeast
      } satisfies Record<keyof Remark, unknown>)

/** Words of the commentary, the theme they stand under (none for what stands around the themes), and where its pack has them. */
export interface CommentaryWords {
  readonly text: string
  readonly theme: string | undefined
  readonly source: Span
}

/** The words that a remark about an expectation rests on. */
export const wordsOf = (theme: Theme, expectation: Expectation | undefined): CommentaryWords | undefined => {
  const quotation = expectation?.quotations[0]
  return quotation && {text: quotation.text, theme: theme.id, source: quotation.source}
}

/** A remark, and the rule that makes it. */
export interface Finding extends Remark {
  readonly rule: string
  readonly severity: Severity
  /** What accepts it for now; such a finding is information at most and is counted apart. */
  readonly waiver?: Waiver | undefined
}

/** What a rule found with a remark, and how much it matters here. */
export const findingOf = (remark: Remark, rule: string, severity: Severity): Finding =>
  ({
    span: remark.span,
    message: remark.message,
    theme: remark.theme,
    quotation: remark.quotation,
    corrections: remark.corrections,
    atMost: remark.atMost,
    atLeast: remark.atLeast,
    rule,
    severity,
    waiver: undefined
  }) satisfies Record<keyof Finding, unknown>

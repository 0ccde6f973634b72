import * as l10n from '@vscode/l10n'
import type {Chapter, Commentary, Theme} from '../commentary/model.ts'
import type {Measure} from '../coverage.ts'
import {spanOf} from '../draft/placed.ts'
import type {Assessment} from '../reviewer.ts'
import {lineStart} from '../text/lines.ts'
import {endOfWords, type Span} from '../text/span.ts'
import {sectionStandings, type SectionStanding} from './section-standing.ts'
import {standingLine} from './standing-words.ts'

/** A heading with all that stands below it, as outlines show it and editors fold it. */
export interface OutlineEntry {
  readonly name: string
  readonly detail: string
  /** All of it, up to the next heading of its level. */
  readonly span: Span
  readonly heading: Span
  readonly below: readonly OutlineEntry[]
}

/** The sections of a draft, with the themes they speak of and how they stand to them. */
export function outlineOfDraft(assessment: Assessment, measure: Measure): readonly OutlineEntry[] {
  const {text} = assessment

  const entriesOf = (standings: readonly SectionStanding[], end: number): readonly OutlineEntry[] =>
    standings.flatMap(({section: {heading}, themes, below}, at) => {
      if (!heading) return []

      const place = spanOf(heading)
      const next = standings[at + 1]?.section.heading
      const span = {start: place.start, end: lastOf(text, place, next ? spanOf(next).start : end)}
      const detail = themes.map(standingLine).join('; ')
      return [{name: heading.content.title || '…', detail, span, heading: place, below: entriesOf(below, span.end)}]
    })
  return entriesOf(sectionStandings(assessment, measure), text.length)
}

/** The chapters of a commentary, with what it expects under each theme. */
export function outlineOfCommentary({opening, themes, closing, text}: Commentary): readonly OutlineEntry[] {
  const chapters: readonly (Chapter | Theme)[] = [...opening, ...themes, ...closing].filter(({title}) => title !== '')
  return chapters.map((chapter, at) => {
    const {title, span: heading} = chapter
    const following = chapters[at + 1]?.span.start
    const end = lastOf(text, heading, following === undefined ? text.length : lineStart(text, following))
    const expectations = 'expectations' in chapter ? chapter.expectations : []
    const below = expectations.map(({title, span}, place): OutlineEntry => {
      const next = expectations[place + 1]?.span.start
      const last = lastOf(text, span, next === undefined ? end : lineStart(text, next))
      return {name: title, detail: '', span: {start: lineStart(text, span.start), end: last}, heading: span, below: []}
    })
    const detail =
      expectations.length === 0
        ? ''
        : expectations.length === 1
          ? l10n.t('1 expectation')
          : l10n.t('{0} expectations', expectations.length)
    return {name: title, detail, span: {start: lineStart(text, heading.start), end}, heading, below}
  })
}

/** The end of what stands between a heading and the next, without the blank lines between them. */
const lastOf = (text: string, heading: Span, next: number): number => endOfWords(text, {start: heading.end, end: next})

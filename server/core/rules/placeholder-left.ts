import * as l10n from '@vscode/l10n'
import words from '../../packs/words/placeholders.md'
import {readPhraseLists} from '../text/phrase-lists.ts'
import {anyOf} from '../text/phrase-patterns.ts'
import {bySection} from '../draft/by-section.ts'
import type {Section} from '../draft/model.ts'
import {spanOf} from '../draft/placed.ts'
import {cut, type Span} from '../text/span.ts'
import {shiftRemark, type Remark, type Rule} from './rule.ts'

/**
 * A placeholder was not filled.
 *
 *     Supervision was monthly for XX% of social workers.
 *                                 ^^^ placeholder-left
 */
export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  summary: 'A placeholder was not filled.',
  severity: 'warning',

  *check(review) {
    for (const section of review.draft.sections) yield* placeholdersIn(section, review.text)
  }
}

const placeholdersIn = bySection(function* (section: Section, text: string): Generator<Remark> {
  for (const {start, prose} of stretchesOf(section, text)) {
    let end = 0
    for (const {0: placeholder, index} of prose.matchAll(pattern)) {
      if (index < end) continue
      end = index + placeholder.length
      yield {
        span: {start: start + index, end: start + end},
        message: l10n.t('“{0}” is a place that is still to be filled.', placeholder.replace(/\s+/g, ' '))
      }
    }
  }
}, shiftRemark)

/** What a reader sees, and where it begins: headings and blocks. */
function* stretchesOf(
  {heading, blocks}: Section,
  text: string
): Generator<{readonly start: number; readonly prose: string}> {
  const span: Span | undefined = heading && spanOf(heading)
  if (span) yield {start: span.start, prose: cut(text, span)}
  for (const {base, content} of blocks) yield {start: base + content.span.start, prose: content.prose}
}

const lists = [...readPhraseLists(words).values()]
const [anywhere = [], beginning = [], alone = []] = lists

/** A phrase in any capitals, for a pattern in which capitals matter. */
const inAnyCase = (source: string): string =>
  source.replace(/\\s\+|[a-z]/g, (unit) => (unit.length === 1 ? `[${unit}${unit.toUpperCase()}]` : unit))

/** Each form has one place to begin and a bounded length, so that no text makes it slow. */
const pattern = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])${anyOf(anywhere)}(?![\\p{L}\\p{N}])`,
    `\\[${inAnyCase(anyOf(beginning))}(?![\\p{L}\\p{N}])[^\\[\\]]{0,200}\\]`,
    `\\[${inAnyCase(anyOf(alone))}\\]`,
    // Figures still to come: “XX%”, “£X million”, “XXX children”.
    '(?<![\\p{L}\\p{N}])(?:[Xx]{1,3}(?:\\s?%|\\sper\\scent(?!\\p{L}))|£\\s?[Xx]{1,3}(?![\\p{L}\\p{N}])|X{2,6}(?![\\p{L}\\p{N}]))',
    '\\?{3,9}',
    // What editors put where a snippet is to be filled.
    '\\$\\{\\d{1,3}(?::[^{}]{0,200})?\\}',
    '\\{\\{[^{}]{1,60}\\}\\}'
  ].join('|'),
  'gu'
)

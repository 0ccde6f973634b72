import * as l10n from '@vscode/l10n'
import words from '../../packs/words/placeholders.md'
import {readPhraseLists} from '../text/phrase-lists.ts'
import {anyOf} from '../text/phrase-patterns.ts'
import {throughSections} from '../draft/chapters.ts'
import type {Block, Section} from '../draft/model.ts'
import {spanOf} from '../draft/placed.ts'
import {memo} from '../text/memo.ts'
import {matchesOf} from '../text/matches.ts'
import {cut} from '../text/span.ts'
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

  check: ({draft, text}) => placeholdersIn(draft, text)
}

const placeholdersIn = throughSections(function* ({heading, blocks}: Section, text: string): Generator<Remark> {
  if (heading) {
    const span = spanOf(heading)
    yield* placeholdersOf(cut(text, span)).map((remark) => shiftRemark(remark, span.start))
  }
  for (const {base, content} of blocks) {
    for (const remark of placeholdersInBlock(content)) yield shiftRemark(remark, base + content.span.start)
  }
}, shiftRemark)

const placeholdersInBlock = memo(({prose}: Block) => placeholdersOf(prose))

function placeholdersOf(prose: string): readonly Remark[] {
  const remarks: Remark[] = []
  let end = 0
  for (const {0: placeholder, index} of sign.test(prose) ? matchesOf(pattern, prose) : []) {
    if (index < end) continue
    end = index + placeholder.length
    const message = l10n.t('“{0}” is a place that is still to be filled.', placeholder.replace(/\s+/g, ' '))
    remarks.push({span: {start: index, end}, message})
  }
  return remarks
}

const lists = [...readPhraseLists(words).values()]
const [anywhere = [], beginning = [], alone = []] = lists

/** A phrase in any capitals, for a pattern in which capitals matter. */
const inAnyCase = (source: string): string =>
  source.replace(/\\s\+|[a-z]/g, (unit) => (unit.length === 1 ? `[${unit}${unit.toUpperCase()}]` : unit))

/** What there must be of each form: most paragraphs have nothing of it. */
const sign = new RegExp(`[[$]|£\\s?[Xx]|[Xx]{2}|[Xx]\\s?(?:%|per)|\\?{3}|\\{\\{|${anyOf(anywhere)}`)

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

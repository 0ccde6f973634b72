import * as l10n from '@vscode/l10n'
import words from '../../../packs/words/figures.md'
import {wholePhrases} from '../../text/phrase-patterns.ts'
import type {Remark} from '../rule.ts'
import {amount, valueOf} from './amounts.ts'

const unit = '(?:\\s?(?:%|per\\s+cent(?![\\p{L}])|(?:days?|weeks?|months?|years?|hours?|minutes?)(?!\\p{L})))?'
const fromTo = new RegExp(
  `(?<!\\p{L})from\\s+(?<first>[£]?${amount})(?<firstUnit>${unit})(?:\\s?\\([^()]{0,60}\\))?(?:\\s(?:(?!from\\s)[^.;:()]){0,50}?)?\\sto\\s+(?:(?:just|only|over|under|about|around|nearly|almost)\\s+)?(?<last>[£]?${amount})(?<lastUnit>${unit})`,
  'giu'
)
const downFrom = new RegExp(
  `(?<![\\p{L}\\d.,])(?<last>[£]?${amount})(?<lastUnit>${unit})[,(\\s]{1,3}(?<way>down|up)\\s+from\\s+(?:(?:just|only|over|under|about|around|nearly|almost)\\s+)?(?<first>[£]?${amount})(?<firstUnit>${unit})`,
  'giu'
)
/** What both patterns hold. */
const sign = /from\s/i
const falling = wholePhrases(words, 'Falling')
const rising = wholePhrases(words, 'Rising')

/** Changes that go the other way than their words say: “fell from 17% to 22%”. */
export function* changesIn(prose: string): Generator<Remark> {
  if (!sign.test(prose)) return

  for (const {0: all, index, groups = {}} of prose.matchAll(fromTo)) {
    const before = clauseBefore(prose.slice(Math.max(0, index - 80), index))
    const change = lastChange(before)
    if (!change || refused.test(before)) continue
    yield* disagreement(change, groups, {start: index - change.back, end: index + all.length})
  }
  for (const {0: all, index, groups = {}} of prose.matchAll(downFrom)) {
    const change = {way: groups.way!.toLowerCase() === 'down' ? -1 : 1, word: groups.way!, back: 0}
    yield* disagreement(change, groups, {start: index, end: index + all.length})
  }
}

/** What a range that is no change follows, and what denies one. */
const refused =
  /(?<!\p{L})(?:not|never|aged|ages|age|aged\s+between|children|people|those|years|grades?|prevent\p{L}*|avoid\p{L}*|would|offset|target)\s*$|(?<!\p{L})(?:not|never|prevent\p{L}*|avoid\p{L}*|would\s+have)\s/iu

const clauseBefore = (before: string): string => before.slice(before.search(/[^.;:]*$/))

interface Change {
  readonly way: number
  readonly word: string
  /** How far before the figures the word begins. */
  readonly back: number
}

/** The last word of change in a clause: the one that the figures belong to. */
function lastChange(before: string): Change | undefined {
  const falls = [...before.matchAll(falling)].map(({0: word, index}) => ({way: -1, word, index}))
  const rises = [...before.matchAll(rising)].map(({0: word, index}) => ({way: 1, word, index}))
  const last = [...falls, ...rises].sort((one, other) => one.index - other.index).at(-1)
  return last && {way: last.way, word: last.word, back: before.length - last.index}
}

function* disagreement(
  {way, word}: Change,
  {first = '', firstUnit = '', last = '', lastUnit = ''}: Readonly<Record<string, string | undefined>>,
  span: Remark['span']
): Generator<Remark> {
  const [from, to] = [valueOf(first.replace('£', '')), valueOf(last.replace('£', ''))]
  if (isYear(first, firstUnit) || isYear(last, lastUnit) || !isSameUnit(firstUnit, lastUnit)) return
  if (first.startsWith('£') !== last.startsWith('£') || Math.sign(to - from) === way || to === from) return

  yield {
    span,
    message:
      way < 0
        ? l10n.t(
            'This says “{0}”, and the later figure is higher than the earlier one. Check the figures and the word.',
            word
          )
        : l10n.t(
            'This says “{0}”, and the later figure is lower than the earlier one. Check the figures and the word.',
            word
          )
  }
}

const isYear = (number: string, unit: string): boolean => /^(?:19|20)\d\d$/.test(number) && unit === ''

/** Whether two units are one, also where the first is left out. */
function isSameUnit(first: string, last: string): boolean {
  const [one, other] = [first, last].map((unit) =>
    unit
      .trim()
      .toLowerCase()
      .replace(/s$/, '')
      .replace(/per\s+cent/, '%')
  )
  return one === other || (one === '' && other !== '')
}

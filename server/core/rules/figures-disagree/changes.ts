import * as l10n from '@vscode/l10n'
import words from '../../../packs/words/figures.md'
import {letters, wholeLevelPhrases} from '../../text/level.ts'
import {matchesOf} from '../../text/matches.ts'
import type {Remark} from '../rule.ts'
import {amount, amountBegins, valueOf} from './amounts.ts'

const unit = `(?:\\s?(?:%|per\\s+cent(?![${letters}])|(?:days?|weeks?|months?|years?|hours?|minutes?)(?![${letters}])))?`
const fromTo = new RegExp(
  `(?<![${letters}])from\\s+(?<first>[£]?${amount})(?<firstUnit>${unit})(?:\\s?\\([^()]{0,60}\\))?(?:\\s(?:(?!from\\s)[^.;:()]){0,50}?)?\\sto\\s+(?:(?:just|only|over|under|about|around|nearly|almost)\\s+)?(?<last>[£]?${amount})(?<lastUnit>${unit})`,
  'gu'
)
const downFrom = new RegExp(
  `(?<![${letters}\\d.,])(?<last>[£]?${amount})(?<lastUnit>${unit})[,(\\s]{1,3}(?<way>down|up)\\s+from\\s+(?:(?:just|only|over|under|about|around|nearly|almost)\\s+)?(?<first>[£]?${amount})(?<firstUnit>${unit})`,
  'gu'
)
/** What the patterns hold. */
const fromAmount = new RegExp(`(?:from|just|only|over|under|about|around|nearly|almost)\\s+£?${amountBegins}`)
const to = /\sto\s/
const wayFrom = /(?:up|down)\s+from\s/
const falling = wholeLevelPhrases(words, 'Falling')
const rising = wholeLevelPhrases(words, 'Rising')

/** Changes that go the other way than their words say: “fell from 17% to 22%”. Looked for in `prose`, which is level. */
export function* changesIn(prose: string, written: string): Generator<Remark> {
  if (!prose.includes('from') || !fromAmount.test(prose)) return

  for (const {0: all, index, groups = {}} of to.test(prose) ? matchesOf(fromTo, prose) : []) {
    const before = clauseBefore(prose.slice(Math.max(0, index - 80), index))
    const change = lastChange(before)
    if (!change || refused.test(before)) continue
    const span = {start: index - change.back, end: index + all.length}
    yield* disagreement(change.way, written.slice(span.start, span.start + change.length), groups, span)
  }
  for (const {0: all, index, groups = {}} of wayFrom.test(prose) ? matchesOf(downFrom, prose) : []) {
    const span = {start: index, end: index + all.length}
    const at = span.start + all.lastIndexOf(groups.way!)
    yield* disagreement(groups.way === 'down' ? -1 : 1, written.slice(at, at + groups.way!.length), groups, span)
  }
}

/** What a range that is no change follows, and what denies one. */
const refused = new RegExp(
  `(?<![${letters}])(?:not|never|aged|ages|age|aged\\s+between|children|people|those|years|grades?|prevent[${letters}]*|avoid[${letters}]*|would|offset|target)\\s*$|(?<![${letters}])(?:not|never|prevent[${letters}]*|avoid[${letters}]*|would\\s+have)\\s`,
  'u'
)

const clauseBefore = (before: string): string => before.slice(before.search(/[^.;:]*$/))

interface Change {
  readonly way: -1 | 1
  /** How far before the figures the word begins, and how long it is. */
  readonly back: number
  readonly length: number
}

/** The last word of change in a clause: the one that the figures belong to. */
function lastChange(before: string): Change | undefined {
  const fall = matchesOf(falling, before).at(-1)
  const rise = matchesOf(rising, before).at(-1)
  const last = fall && rise ? (fall.index <= rise.index ? rise : fall) : (rise ?? fall)
  return last && {way: last === fall ? -1 : 1, back: before.length - last.index, length: last[0].length}
}

function* disagreement(
  way: Change['way'],
  word: string,
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

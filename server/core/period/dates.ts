import dates from '../../packs/words/dates.md'
import {letters, level, wholeLevelPhrases} from '../text/level.ts'
import {matchesOf} from '../text/matches.ts'
import type {Span} from '../text/span.ts'
import {datePattern, monthAlone} from './date-pattern.ts'
import {periodOf, type Groups} from './date-periods.ts'
import {through, type Period} from './period.ts'

/** Words that say when something was. */
export interface DatedWords extends Span {
  /** When it was; nothing where the words speak of the present. */
  readonly period: Period | undefined
  /** When it was, if the years of those who write begin in September. */
  readonly academic: Period | undefined
}

/** The dates in a text, in its order. A month without a year is of the year in which the author writes. What only looks like one, such as the year of a law, is none. */
export function datesIn(text: string): readonly DatedWords[] {
  const prose = level(text)
  const matches = /\d/.test(prose) ? matchesOf(datePattern, prose) : []
  const dated = matches.map((match) => readMatch(match, prose)).filter((words) => words !== undefined)
  const recent = [present, lastMonths, monthAlone]
    .flatMap((pattern) => matchesOf(pattern, prose))
    .map(({0: words, index}): DatedWords => ({
      start: index,
      end: index + words.length,
      period: undefined,
      academic: undefined
    }))
  return joined(dated, prose)
    .concat(recent)
    .sort((one, other) => one.start - other.start)
}

const present = wholeLevelPhrases(dates, 'The present')
const lastMonths = new RegExp(
  `(?<![${letters}])since(?=\\s*[,.;)]|\\s*$)|(?<![${letters}])(?:in|over|during|within|for|across|throughout)\\s+(?:the|our)\\s+(?:last|past|previous)\\s+(?:[${letters}\\d-]+\\s+){0,2}(?:days?|weeks?|months?|quarters?|terms?|years?)(?![${letters}])`,
  'gu'
)

function readMatch({0: words, index, groups = {}}: RegExpExecArray, prose: string): DatedWords | undefined {
  if (isName(prose.slice(Math.max(0, index - 40), index), groups)) return undefined

  const period = periodOf(groups, false)
  const academic = periodOf(groups, true)
  return period && academic && {start: index, end: index + words.length, period, academic}
}

/** Whether a year belongs to the name of a law, a plan or the like, or is not said to be a date at all. */
function isName(before: string, {year, pair}: Groups): boolean {
  if (year !== undefined) return !preposition.test(before)
  return pair !== undefined && named.test(before)
}

const preposition = new RegExp(
  `(?<![${letters}])(?:in|during|throughout|since|until|till|from|to|for|of|by|between|and|before|after|early|late|mid|a|our|the|year|years|over|than|at)[\\s-]+$`,
  'u'
)
const named =
  /(?:plan|strategy|framework|programme|act|together|code|regulations|guidance|vision|charter|pledge|agreement)[\s:,(]*$/

/** “From 2019 to 2021” is one range, and what is said to have been so since a date is so still. */
function joined(dated: readonly DatedWords[], prose: string): DatedWords[] {
  const ranges: DatedWords[] = []
  for (const words of dated) {
    const before = ranges.at(-1)
    if (
      before?.period &&
      words.period &&
      /^\s*(?:to|until|and|[-–—])\s*$/.test(prose.slice(before.end, words.start)) &&
      before.period.first <= words.period.first
    ) {
      const academic = before.academic && words.academic && through(before.academic, words.academic)
      ranges[ranges.length - 1] = {...before, end: words.end, period: through(before.period, words.period), academic}
      continue
    }
    ranges.push(words)
  }
  return ranges.map((words) =>
    sinceThen.test(prose.slice(Math.max(0, words.start - 80), words.start))
      ? {...words, period: undefined, academic: undefined}
      : words
  )
}

const sinceThen = new RegExp(`(?<![${letters}])since\\s[^.;,]*$`, 'u')

import {monthPatterns} from './date-pattern.ts'
import {dayOf, isDay, monthsFrom, through, type Period} from './period.ts'

/** What the pattern found, by the names of its groups. */
export type Groups = Readonly<Record<string, string | undefined>>

/** When a date was that the pattern found; nothing where there is no such day. */
export function periodOf(groups: Groups, academic: boolean): Period | undefined {
  const number = (name: string): number => Number(groups[name])
  const {iso, numeric, lastMonth, month, quarter, ordinal, quarterLast, termYear, pair} = groups

  if (iso !== undefined) {
    const [year, month, day] = iso.split('-').map(Number)
    return onDay(year!, month!, day!)
  }
  if (numeric !== undefined) {
    const [day, month, year] = numeric.split(/[/.]/).map(Number)
    return onDay(year! < 100 ? 2000 + year! : year!, month!, day!)
  }
  if (lastMonth !== undefined) {
    const last = dayOrMonth(number('lastYear'), lastMonth, groups.lastDay)
    const first = firstOfRange(groups, monthOf(lastMonth))
    return last && first && through(first, last)
  }
  if (month !== undefined) return dayOrMonth(number('monthYear'), month, groups.day ?? groups.before)
  if (quarter !== undefined) return quarterOf(Number(quarter), groups.quarterYear!)
  if (ordinal !== undefined) return quarterOf(ordinals[ordinal.toLowerCase()]!, groups.ordinalYear!)
  if (quarterLast !== undefined) return quarterOf(Number(quarterLast), groups.yearFirst!)
  if (termYear !== undefined) return termOf(groups, termYear)
  if (pair !== undefined) return yearsOf(pair, groups.kind ? /^[as]/i.test(groups.kind) : academic)
  return monthsFrom(number('year'), 1, 12)
}

const ordinals: Readonly<Record<string, number>> = {first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4}

const monthOf = (name: string): number => monthPatterns.findIndex((pattern) => pattern.test(name)) + 1

function onDay(year: number, month: number, day: number): Period | undefined {
  const date = isDay(year, month, day) ? dayOf(year, month, day) : undefined
  return date === undefined ? undefined : {first: date, last: date}
}

const dayOrMonth = (year: number, month: string, day: string | undefined): Period | undefined =>
  day === undefined ? monthsFrom(year, monthOf(month), 1) : onDay(year, monthOf(month), Number(day))

/** “November to January 2025” begins in the year before. */
function firstOfRange({firstDay, firstMonth, firstYear, lastYear}: Groups, lastMonth: number): Period | undefined {
  const turns = monthOf(firstMonth!) > lastMonth
  return dayOrMonth(
    firstYear === undefined ? Number(lastYear) - (turns ? 1 : 0) : Number(firstYear),
    firstMonth!,
    firstDay
  )
}

/** Quarters of financial years; where the year is one number, it may be either calendar or financial. */
function quarterOf(quarter: number, words: string): Period {
  const [first, last] = yearNumbers(words)
  const financial = monthsFrom(first, 4 + 3 * (quarter - 1), 3)
  return last === undefined ? through(monthsFrom(first, 1 + 3 * (quarter - 1), 3), financial) : financial
}

/** In a school year written as two numbers the autumn is in the first and the rest in the second. */
function termOf({autumn, spring, summer}: Groups, words: string): Period {
  const [first, last] = yearNumbers(words)
  if (autumn !== undefined) return monthsFrom(first, 9, 4)
  if (spring !== undefined) return monthsFrom(last ?? first, 1, 5)
  if (summer !== undefined) return monthsFrom(last ?? first, 4, 5)
  return monthsFrom(first, 12, 3)
}

/** Two years that follow each other are one year of the organisation; others are all the years between. */
function yearsOf(words: string, academic: boolean): Period {
  const [first, last = first] = yearNumbers(words)
  if (last === first + 1) return monthsFrom(first, academic ? 9 : 4, 12)
  return monthsFrom(first, 1, Math.max(12, 12 * (last - first + 1)))
}

/** “2021/22”, “21-22” and “2021” in whole numbers. */
function yearNumbers(words: string): readonly [number, number?] {
  const [one = 0, other] = (words.match(/\d+/g) ?? []).map(Number)
  const first = one < 100 ? 2000 + one : one
  if (other === undefined) return [first]
  return [first, other < 100 ? Math.floor(first / 100) * 100 + other : other]
}

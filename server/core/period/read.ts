import {datesIn} from './dates.ts'
import {isDay, through, type Period} from './period.ts'

/**
 * The period that a draft or a team names: `2025-04-01/2026-03-31`, or words for it such as “2025/26”, “academic year
 * 2025/26”, “April 2025 to March 2026” and “1 April 2025 to 31 March 2026”.
 */
export function readPeriod(words: string): Period | undefined {
  const [, first, last] = /^\s*(\d{4}-\d\d-\d\d)\s*(?:\/|to|–)\s*(\d{4}-\d\d-\d\d)\s*$/.exec(words) ?? []
  const period =
    first !== undefined && last !== undefined && [first, last].every(exists) ? {first, last} : periodInWords(words)
  return period && period.first <= period.last ? period : undefined
}

const exists = (day: string): boolean => {
  const [year, month, date] = day.split('-').map(Number)
  return isDay(year!, month!, date!)
}

function periodInWords(words: string): Period | undefined {
  if (!/\d/.test(words)) return undefined

  const dates = datesIn(`in ${words}`)
  const [first, last = first] = [dates[0]?.period, dates.at(-1)?.period]
  return first && last && through(first, last)
}

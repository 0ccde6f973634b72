import * as l10n from '@vscode/l10n'

/** Days from the first to the last, written as `2025-04-01`, so that earlier days sort before later ones. */
export interface Period {
  readonly first: string
  readonly last: string
}

/** The months from one month to another: `monthsFrom(2025, 4, 12)` is the financial year that begins in 2025. */
export function monthsFrom(year: number, month: number, count: number): Period {
  return {first: dayOf(year, month, 1), last: dayOf(year, month + count, 0)}
}

/** A day; months and days beyond the last of a year or month run on into the next. */
export const dayOf = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

/** Whether there is such a day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  1 <= month && month <= 12 && 1 <= day && dayOf(year, month, day).endsWith(`-${String(day).padStart(2, '0')}`)

/** From the first day of one period to the last day of another. */
export const through = ({first}: Period, {last}: Period): Period => ({first, last})

/** Whether all of a period lies before another begins. */
export const isBefore = (one: Period, other: Period): boolean => one.last < other.first

/** A day as its readers write it: “1 April 2025”. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${monthsInWords()[Number(month) - 1]} ${year}`
}

/** The months in the author's language; drafts themselves are read by `monthNames`. */
const monthsInWords = (): readonly string[] => [
  l10n.t('January'),
  l10n.t('February'),
  l10n.t('March'),
  l10n.t('April'),
  l10n.t('May'),
  l10n.t('June'),
  l10n.t('July'),
  l10n.t('August'),
  l10n.t('September'),
  l10n.t('October'),
  l10n.t('November'),
  l10n.t('December')
]

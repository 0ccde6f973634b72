import {monthNames} from './month-names.ts'
import dates from '../../packs/words/dates.md'
import {phrasesOf} from '../text/phrase-patterns.ts'

const writtenMonths = monthNames.map((name) => phrasesOf(dates, name))

const anyMonth = writtenMonths.join('|')
/** The months as drafts write them, each as a pattern. */
export const monthPatterns = writtenMonths.map((names) => new RegExp(`^${names}$`, 'iu'))

const year = '(?:19|20)\\d\\d'
const dash = '\\s?[/\\-‐-―−]\\s?'
const pair = `${year}${dash}(?:20)?\\d\\d(?!\\d)`
const shortPair = `\\d\\d${dash}\\d\\d(?!\\d)`
const terms = `(?:(?<autumn>${phrasesOf(dates, 'Autumn term')}|autumn)|(?<spring>${phrasesOf(dates, 'Spring term')}|spring)|(?<summer>${phrasesOf(dates, 'Summer term')}|summer)|(?<winter>winter))`

/** Finds a date with its year; of a range of days or months the first may leave its year out. */
export const datePattern = new RegExp(
  `(?<![\\p{L}\\p{N}£$€.,/-])(?:${[
    `(?<iso>${year}-\\d\\d-\\d\\d)`,
    `(?<numeric>\\d{1,2}[/.]\\d{1,2}[/.](?:${year}|\\d\\d))`,
    `(?:(?<firstDay>\\d{1,2})(?:st|nd|rd|th)?\\s+)?(?<firstMonth>${anyMonth})(?:\\s+(?<firstYear>${year}))?\\s*(?:to|until|and|[-‐-―−])\\s*(?:(?<lastDay>\\d{1,2})(?:st|nd|rd|th)?\\s+)?(?<lastMonth>${anyMonth})\\.?,?\\s+(?<lastYear>${year})`,
    `(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?<month>${anyMonth})\\.?(?:\\s+(?<before>\\d{1,2})(?:st|nd|rd|th)?)?,?\\s+(?<monthYear>${year})`,
    `(?:q|quarter\\s|qtr\\s)(?<quarter>[1-4])(?:\\s+(?:of|for|in))?,?\\s+\\(?(?<quarterYear>${pair}|${shortPair}|${year})`,
    `(?<ordinal>first|second|third|fourth|final|last)\\s+quarter\\s+of\\s+(?<ordinalYear>${pair}|${shortPair}|${year})`,
    `(?<yearFirst>${pair}|${year})\\s+(?:q|quarter\\s)(?<quarterLast>[1-4])`,
    `${terms}(?:\\s+of|,)?\\s+(?<termYear>${pair}|${year})`,
    `(?:(?<kind>academic|school|financial|fiscal)\\s+years?\\s+)?(?<pair>${pair})`,
    `(?<year>${year})`
  ].join('|')})(?![\\p{L}\\p{N}])(?!\\.\\d|,\\d{3}|\\s?%)`,
  'giu'
)

/** Finds a month without a year: “in December”, “on 31 March”. */
export const monthAlone = new RegExp(
  `(?<!\\p{L})(?:in|on|at|by|of|from|since|during|until|to|last|this|early|late|mid)[\\s-]+(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${anyMonth})(?!\\p{L})(?!\\.?,?\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?${year}|\\s*(?:to|until|and|[-‐-―−])\\s*(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${anyMonth}))`,
  'giu'
)

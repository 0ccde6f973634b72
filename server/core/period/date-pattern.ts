import {monthNames} from './month-names.ts'
import dates from '../../packs/words/dates.md'
import {letters, lettersAndNumbers, levelPhrasesOf} from '../text/level.ts'

const writtenMonths = monthNames.map((name) => levelPhrasesOf(dates, name))

const anyMonth = writtenMonths.join('|')
/** The months as drafts write them, level, each as a pattern. */
export const monthPatterns = writtenMonths.map((names) => new RegExp(`^${names}$`))

const year = '(?:19|20)\\d\\d'
const dash = '\\s?[/\\-‐-―−]\\s?'
const pair = `${year}${dash}(?:20)?\\d\\d(?!\\d)`
const shortPair = `\\d\\d${dash}\\d\\d(?!\\d)`
const terms = `(?:(?<autumn>${levelPhrasesOf(dates, 'Autumn term')}|autumn)|(?<spring>${levelPhrasesOf(dates, 'Spring term')}|spring)|(?<summer>${levelPhrasesOf(dates, 'Summer term')}|summer)|(?<winter>winter))`

/** Finds a date with its year in a level text; of a range of days or months the first may leave its year out. */
export const datePattern = new RegExp(
  `(?<![${lettersAndNumbers}£$€.,/-])(?:${[
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
  ].join('|')})(?![${lettersAndNumbers}])(?!\\.\\d|,\\d{3}|\\s?%)`,
  'gu'
)

/** Finds a month without a year in a level text: “in December”, “on 31 March”. */
export const monthAlone = new RegExp(
  `(?<![${letters}])(?:in|on|at|by|of|from|since|during|until|to|last|this|early|late|mid)[\\s-]+(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${anyMonth})(?![${letters}])(?!\\.?,?\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?${year}|\\s*(?:to|until|and|[-‐-―−])\\s*(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${anyMonth}))`,
  'gu'
)

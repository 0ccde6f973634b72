import {datesIn} from '../../period/dates.ts'
import {letters} from '../../text/level.ts'
import {matchesOf} from '../../text/matches.ts'
import type {Personal} from './find.ts'

const born = new RegExp(
  `(?<![${letters}])(?:born|d\\.?\\s?o\\.?\\s?b\\.?|dates?\\s+of\\s+birth|birthday|birth\\s+date)[\\s:(,]{0,4}(?:(?:is|was|on|in|of)\\s+){0,2}`,
  'gu'
)
/** What every form holds. */
const sign = /born|birth|d\.?\s?o\.?\s?b/

/** Dates of birth, and months in which somebody was born, in a level text. */
export function birthsIn(text: string): readonly Personal[] {
  const matches = sign.test(text) ? matchesOf(born, text) : []
  if (matches.length === 0) return []

  const dates = datesIn(text).filter(({period}) => period && !/-01-01.*-12-31/.test(period.first + period.last))
  return matches.flatMap(({0: words, index}) => {
    const date = dates.find(({start}) => index + words.length <= start && start <= index + words.length + 3)
    return date ? [{start: date.start, end: date.end, what: 'date of birth'}] : []
  })
}

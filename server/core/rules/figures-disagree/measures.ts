import words from '../../../packs/words/figures.md'
import type {Block} from '../../draft/model.ts'
import {bySentence} from '../../draft/by-sentence.ts'
import {datesIn} from '../../period/dates.ts'
import {shift, type Span} from '../../text/span.ts'
import {wordsIn} from '../../text/words.ts'
import {level, letters, levelPhrasesOf, wholeLevelPhrases} from '../../text/level.ts'
import {amount, amountBegins, valueOf} from './amounts.ts'

/** A value that a block gives, of what, and when. */
export interface MeasuredValue {
  readonly span: Span
  readonly words: string
  readonly value: number
  /** What the value is of, in words whose inflection does not matter; the same for the same measure. */
  readonly measure: string
}

const share = /(?<![\d.,])(?<value>\d{1,3}(?:\.\d+)?\s?(?:%|per\s+cent))\s+of\s+(?<of>[^.,;:()\d–—]{8,120})/u
const named = new RegExp(
  `(?<![${letters}])(?<of>${levelPhrasesOf(words, 'Measures')})\\s+(?:(?:now|currently)\\s+)?(?:is|was|are|were|stands\\s+at|stood\\s+at|runs\\s+at)\\s+(?:(?:now|currently|only|just)\\s+)?(?<value>${amount}(?:\\s?%|\\s+per\\s+cent|\\s+(?:days|weeks|months|children))?)`,
  'u'
)
/** What each pattern holds. */
const shareOf = /(?:%|cent)\s+of\s/
const isAmount = new RegExp(`\\s(?:is|was|are|were|at)\\s+(?:(?:now|currently|only|just)\\s+)?${amountBegins}`)
const another = wholeLevelPhrases(words, 'Beside another value')

/** With so few words a sentence says too little to be told from another. */
const fewest = 4

/** The same value where its words stand elsewhere. */
export const shiftValue = ({span, words, value, measure}: MeasuredValue, by: number): MeasuredValue => ({
  span: shift(span, by),
  words,
  value,
  measure
})

/** The values in a block that another value for the same measure would contradict. */
export function valuesIn({prose, form, leadIn, span}: Block): readonly MeasuredValue[] {
  if (form === 'cell' || form === 'head' || form === 'quote' || leadIn !== '') return []
  return valuesInProse(prose).map((value) => shiftValue(value, span.start))
}

const valuesInProse = bySentence((sentence): readonly MeasuredValue[] => {
  const said = level(sentence)
  const byName = isAmount.test(said) ? named.exec(said) : null
  const match = byName ?? (shareOf.test(said) ? share.exec(said) : null)
  const {value = ''} = match?.groups ?? {}
  if (
    !match ||
    0 <= said.search(another) ||
    (said.match(/\d+(?:\.\d+)?\s?%/g)?.length ?? 0) !== (value.includes('%') ? 1 : 0)
  )
    return []

  const from = byName ? match.index + match[0].length - value.length : match.index
  const written = sentence.slice(from, from + value.length)
  const start = sentence.indexOf(written, match.index)
  const span = {start, end: start + value.length}
  const measure = measureOf(sentence, span)
  if (!byName && measure.split(' ').length < fewest) return []
  return [{span, words: written, value: valueOf(/^\S+?(?=\s?%|\s|$)/.exec(value)![0]), measure}]
}, shiftValue)

/** All that a sentence says besides a value, with its dates as days. */
function measureOf(said: string, value: Span): string {
  const dates = datesIn(said)
  const rest = wordsIn(said).filter(
    ({start, end}) =>
      !dates.some((date) => start < date.end && date.start < end) && !(start < value.end && value.start < end)
  )
  const stems = rest.map(({stem}) => stem).filter((stem) => !idle.has(stem))
  return [...stems, ...dates.flatMap(({period}) => (period ? [`${period.first}/${period.last}`] : []))].join(' ')
}

/** Stems of words that do not tell one measure from another. */
const idle = new Set(
  'a an the our of in at on by is ar wa were be ha have had now it thi that and stand stood with we month year per cent'.split(
    ' '
  )
)

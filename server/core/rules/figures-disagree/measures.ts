import words from '../../../packs/words/figures.md'
import type {Block} from '../../draft/model.ts'
import {sentencesIn} from '../../draft/sentences.ts'
import {datesIn} from '../../period/dates.ts'
import {memo} from '../../text/memo.ts'
import {cut, shift, type Span} from '../../text/span.ts'
import {wordsIn} from '../../text/words.ts'
import {phrasesOf, wholePhrases} from '../../text/phrase-patterns.ts'
import {amount, valueOf} from './amounts.ts'

/** A value that a block gives, of what, and when. */
export interface MeasuredValue {
  readonly span: Span
  readonly words: string
  readonly value: number
  /** What the value is of, in words whose inflection does not matter; the same for the same measure. */
  readonly measure: string
}

const share = /(?<![\d.,])(?<value>\d{1,3}(?:\.\d+)?\s?(?:%|per\s+cent))\s+of\s+(?<of>[^.,;:()\d–—]{8,120})/iu
const named = new RegExp(
  `(?<!\\p{L})(?<of>${phrasesOf(words, 'Measures')})\\s+(?:(?:now|currently)\\s+)?(?:is|was|are|were|stands\\s+at|stood\\s+at|runs\\s+at)\\s+(?:(?:now|currently|only|just)\\s+)?(?<value>${amount}(?:\\s?%|\\s+per\\s+cent|\\s+(?:days|weeks|months|children))?)`,
  'iu'
)
const another = wholePhrases(words, 'Beside another value')

/** With so few words a sentence says too little to be told from another. */
const fewest = 4

/** The values in a block that another value for the same measure would contradict. */
export const valuesIn = memo(({prose, form, leadIn, span}: Block): readonly MeasuredValue[] => {
  if (form === 'cell' || form === 'head' || form === 'quote' || leadIn !== '') return []
  return sentencesIn(prose).flatMap((sentence) => {
    const said = cut(prose, sentence)
    const byName = named.exec(said)
    const match = byName ?? share.exec(said)
    const {value = ''} = match?.groups ?? {}
    if (
      !match ||
      0 <= said.search(another) ||
      (said.match(/\d+(?:\.\d+)?\s?%/g)?.length ?? 0) !== (value.includes('%') ? 1 : 0)
    )
      return []

    const at = match.index + match[0].indexOf(value)
    const measure = measureOf(said, {start: at, end: at + value.length})
    if (!byName && measure.split(' ').length < fewest) return []
    return [
      {
        span: shift({start: at, end: at + value.length}, span.start + sentence.start),
        words: value,
        value: valueOf(/^\S+?(?=\s?%|\s|$)/.exec(value)![0]),
        measure
      }
    ]
  })
})

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

import {inOneLine} from '../text/in-one-line.ts'
import {cut, type Span} from '../text/span.ts'
import {blockItem, type BlockItem, type Item} from './blocks.ts'
import type {Link} from './links.ts'
import {silent, soft, type MarkedText} from './plain-signs.ts'
import {withoutMarkup} from './prose.ts'

/** What stands in a source of plain words, where its links lead, and the labels that it defines. */
export interface PlainWords {
  readonly items: readonly Item[]
  readonly links: readonly Link[]
  readonly defined: readonly string[]
}

/** Plain words of a marked text, at their places. */
export const withoutSigns = (words: string): string => withoutMarkup(words).replace(marks, ' ')

const marks = new RegExp(`[${silent}${soft}]`, 'g')

/** Words in one line, as they are said. */
export const lineOf = (words: string): string => inOneLine(withoutSigns(words))

/** A block of plain words, and the footnotes that are called in it; none where there are calls and no words. */
export function plainBlock(
  {text, calls}: MarkedText,
  span: Span,
  around: Parameters<typeof blockItem>[0]
): readonly BlockItem[] {
  const prose = withoutSigns(cut(text, span))
  if (prose.trim() === '') return []

  const own = calls.filter(({at}) => span.start <= at && at < span.end)
  return [
    blockItem(
      around,
      span,
      prose,
      own.map(({label}) => label)
    )
  ]
}

const sign = '\\\\`*_\\[\\]<>|~#\\u0000-\\u001f'
const unit = `(?:[^${sign}&]|&(?= ))`
/** The same within a line that is all there is: a link that goes on in the next is none then. */
const unitOfOne = `(?:[^${sign}&${soft}]|&(?= ))`
const first = `[A-Za-z\\d“‘"'(£—–${silent}]`
const line = `(?!\\d{1,9}[.)](?:\\s|$))${first}${unit}*`

/**
 * The sources of patterns that find plain words: those of a heading, of one that is underlined, lines that are one
 * paragraph, the same within a block quote, and a cell.
 */
export const ending = '(?:\\r\\n|\\n|\\r)'
export const title = `${first}${unitOfOne}*`
export const underlined = `(?!\\d{1,9}[.)](?:\\s|$))${title}`
export const lines = `${line}(?:${ending} *${line})*`
export const quotedLines = `${line}(?:${ending}> *${line})*`
export const cell = `${unitOfOne}+`

/** What may stand behind them: the end of the line and blank lines, which are told, or the end of the text. */
export const rest = `(?:${ending}((?:[ \\t]*${ending})*)(?:[ \\t]+$)?|$)`

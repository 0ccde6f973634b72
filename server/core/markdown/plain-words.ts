import {withoutMarkup} from './prose.ts'

/** What stands in the place of a sign of emphasis, once it is known to be one; no draft contains it. */
export const emphasis = '\uE000'

/**
 * A text in which the signs of emphasis are marked as such; all other asterisks stay. They come in pairs: the first
 * stands behind a space and before a letter, and the second before a space or a stop.
 */
export const emphasisMarked = (text: string): string =>
  text.includes('*')
    ? text.replace(pair, (all, {length}: string) => {
        const signs = emphasis.repeat(length)
        return signs + all.slice(length, -length) + signs
      })
    : text

const pair = /(?<![^ (\r\n])(\*\*?)(?=[A-Za-z\d])[^*\r\n]*(?:(?<=[A-Za-z\d])\1(?=[.,;:)])|(?<=[^\s*])\1(?![^ \r\n]))/g

/** Plain words of a text that was marked, at their places. */
export const withoutSigns = (words: string): string => withoutMarkup(words).replaceAll(emphasis, ' ')

/** Words in one line, as they are said. */
export const inOneLine = (words: string): string => withoutSigns(words).replace(/\s+/g, ' ').trim()

const sign = '\\\\`*_\\[\\]<>|~#\\u0000-\\u001f'
const unit = `(?:[^${sign}&]|&(?= ))`
const first = `[A-Za-z\\d“‘"'(£${emphasis}]`
const line = `(?!\\d{1,9}[.)](?:\\s|$))${first}${unit}*`

/** The sources of patterns that find plain words: those of a heading, lines that are one paragraph, and a cell. */
export const ending = '(?:\\r\\n|\\n|\\r)'
export const title = `${first}${unit}*`
export const lines = `${line}(?:${ending} *${line})*`
export const cell = `${unit}+`

/** What may stand behind them: the end of the line and blank lines, which are told, or the end of the text. */
export const rest = `(?:${ending}((?:[ \\t]*${ending})*)(?:[ \\t]+$)?|$)`

import type {Item} from './blocks.ts'
import {withoutMarkup} from './prose.ts'
import {longest} from './set-aside.ts'

/**
 * What stands in a source that is one paragraph or one heading of plain words; nothing where anything else may be in
 * it. Most of a draft is such, and what the parser would say of it is plain: none of its signs are there, and no line
 * begins with anything but a word.
 */
export function plainItemsOf(source: string): readonly Item[] | undefined {
  const [, signs = '', title, words = ''] = (source.length <= longest && plain.exec(source)) || []
  if (title !== undefined) {
    const span = {start: 0, end: signs.length + 1 + title.length}
    return [{item: 'heading', span, depth: signs.length, title: withoutMarkup(title).replace(/\s+/g, ' ').trim()}]
  }
  if (words === '') return undefined

  const span = {start: 0, end: words.length}
  const prose = withoutMarkup(words)
  const around = {leadIn: '', column: '', row: '', calls: [], footnote: undefined}
  return [{...around, item: 'block', span, form: 'paragraph', prose}]
}

const start = '(?!\\d{1,9}[.)](?:\\s|$))[A-Za-z\\d“‘"\'(£]'
const sign = '\\\\`*_\\[\\]<>|~#\\u0000-\\u001f'
const line = `${start}(?:[^${sign}&]|&(?= ))*(?<!\\s)`

/** A heading, or lines of words, none of which ends with a space; blank lines may follow. */
const plain = new RegExp(`^(?:(#{1,6}) (${line})|(${line}(?:(?:\\r\\n|\\n|\\r)${line})*))(?:[\\r\\n][ \\t\\r\\n]*)?$`)

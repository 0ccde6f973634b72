import {atTop, blockItem, type CommentItem, type Item} from './blocks.ts'
import {withoutMarkup} from './prose.ts'
import {longest} from './set-aside.ts'

/**
 * What stands in a source that is one paragraph or one heading of plain words, with comments on lines of their own
 * before it; nothing where anything else may be in it. Most of a draft is such, and what the parser would say of it is
 * plain: none of its signs are there, and no line begins with anything but a word.
 */
export function plainItemsOf(source: string): readonly Item[] | undefined {
  const [, before = '', signs = '', title, words] = (source.length <= longest && plain.exec(source)) || []
  const comments = before === '' ? [] : commentsIn(before)
  const start = before.length
  if (title !== undefined) {
    const span = {start, end: start + signs.length + 1 + title.length}
    const said = withoutMarkup(title).replace(/\s+/g, ' ').trim()
    return [...comments, {item: 'heading', span, depth: signs.length, title: said}]
  }
  if (words === undefined) return undefined

  const prose = withoutMarkup(words)
  return [...comments, blockItem(atTop, {start, end: start + words.length}, prose, [])]
}

const commentsIn = (text: string): readonly CommentItem[] =>
  Array.from(text.matchAll(/<!--([^>]*)-->/g), ({0: all, 1: words, index}) => ({
    item: 'comment',
    span: {start: index, end: index + all.length},
    text: words!,
    within: false
  }))

const ending = '(?:\\r\\n|\\n|\\r)'
const start = '(?!\\d{1,9}[.)](?:\\s|$))[A-Za-z\\d“‘"\'(£]'
const sign = '\\\\`*_\\[\\]<>|~#\\u0000-\\u001f'
const line = `${start}(?:[^${sign}&]|&(?= ))*`
const comment = `<!-- (?:[^\\r\\n<>-]|-(?!-))*-->${ending}(?:[ \\t]*${ending})+`

/** Comments, and a heading or lines of words; blank lines may follow. */
const plain = new RegExp(
  `^((?:${comment})*)(?:(#{1,6}) (${line})|(${line}(?:${ending}${line})*))(?:[\\r\\n][ \\t\\r\\n]*)?$`
)

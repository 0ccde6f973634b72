import {atTop, blockItem, type CommentItem, type Item} from './blocks.ts'
import {plainListOf} from './plain-list.ts'
import {plainRowsOf} from './plain-rows.ts'
import {emphasis, emphasisMarked, ending, inOneLine, lines, rest, title, withoutSigns} from './plain-words.ts'
import {isSuspicious} from './set-aside.ts'

/**
 * What stands in a source that is a table, or a heading, a paragraph and a list or some of these in this order, all of
 * plain words, with comments on lines of their own before it; nothing where anything else may be in it. Most of a draft
 * is such, and what the parser would say of it is plain: of its signs there are only those of headings, lists and tables
 * and pairs of emphasis, and no line begins with anything else than these or a word.
 */
export function plainItemsOf(source: string): readonly Item[] | undefined {
  if (isSuspicious(source) || source.includes(emphasis)) return undefined

  const text = emphasisMarked(source)
  comments.lastIndex = 0
  const [before = ''] = comments.exec(text) ?? []
  const start = before.length
  const said = plainRowsOf(text, start) ?? headingOf(text, start) ?? wordsOf(text, start)
  return said && [...commentsIn(source.slice(0, start)), ...said]
}

/** A heading, and what stands below it. */
function headingOf(text: string, start: number): readonly Item[] | undefined {
  heading.lastIndex = start
  const [, signs = '', words] = heading.exec(text) ?? []
  if (words === undefined) return undefined

  const span = {start, end: start + signs.length + 1 + words.length}
  const below = wordsOf(text, heading.lastIndex)
  return below && [{item: 'heading', span, depth: signs.length, title: inOneLine(words)}, ...below]
}

/** A paragraph, a list, both or nothing. */
function wordsOf(text: string, start: number): readonly Item[] | undefined {
  paragraph.lastIndex = start
  const [, words, blank = ''] = paragraph.exec(text) ?? []
  if (words === undefined) return plainListOf(text, start, '', '\n')

  const block = blockItem(atTop, {start, end: start + words.length}, withoutSigns(words), [])
  const below = plainListOf(text, paragraph.lastIndex, inOneLine(words), blank)
  return below && [block, ...below]
}

const commentsIn = (text: string): readonly CommentItem[] =>
  Array.from(text.matchAll(/<!--([^>]*)-->/g), ({0: all, 1: words, index}) => ({
    item: 'comment',
    span: {start: index, end: index + all.length},
    text: words!,
    within: false
  }))

const comments = new RegExp(`(?:<!-- (?:[^\\r\\n<>-]|-(?!-))*-->${ending}(?:[ \\t]*${ending})+)*`, 'y')
const heading = new RegExp(`(#{1,6}) (${title})${rest}`, 'y')
const paragraph = new RegExp(`(${lines})${rest}`, 'y')

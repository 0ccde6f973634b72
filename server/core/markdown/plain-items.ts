import {atTop, type CommentItem, type Item} from './blocks.ts'
import type {Link} from './links.ts'
import {plainListOf} from './plain-list.ts'
import {plainRowsOf} from './plain-rows.ts'
import {markedText, type MarkedText} from './plain-signs.ts'
import {ending, inOneLine, lines, plainBlock, rest, title} from './plain-words.ts'
import {isSuspicious} from './set-aside.ts'

/**
 * What stands in a source that is a table, or a heading, a paragraph and a list or some of these in this order, all of
 * plain words, with comments on lines of their own before it; nothing where anything else may be in it. Most of a draft
 * is such, and what the parser would say of it is plain: of its signs there are only those of headings, lists and tables,
 * plain links, calls of footnotes and emphasis, and no line begins with anything else than these or a word.
 */
export function readPlain(source: string, labels: readonly string[]): PlainWords | undefined {
  const marked = isSuspicious(source) ? undefined : markedText(source, labels)
  if (!marked) return undefined

  comments.lastIndex = 0
  const [before = ''] = comments.exec(source) ?? []
  const start = before.length
  const said = plainRowsOf(marked, start) ?? headingOf(marked, start) ?? wordsOf(marked, start)
  return said && {items: [...commentsIn(before), ...said], links: marked.links.filter(({span}) => start <= span.start)}
}

/** What stands in a source of plain words, and where its links lead. */
export interface PlainWords {
  readonly items: readonly Item[]
  readonly links: readonly Link[]
}

/** A heading, and what stands below it. */
function headingOf(marked: MarkedText, start: number): readonly Item[] | undefined {
  heading.lastIndex = start
  const [, signs = '', words] = heading.exec(marked.text) ?? []
  if (words === undefined) return undefined

  const span = {start, end: start + signs.length + 1 + words.length}
  const below = wordsOf(marked, heading.lastIndex)
  return below && [{item: 'heading', span, depth: signs.length, title: inOneLine(words)}, ...below]
}

/** A paragraph, a list, both or nothing. */
function wordsOf(marked: MarkedText, start: number): readonly Item[] | undefined {
  paragraph.lastIndex = start
  const [, words, blank = ''] = paragraph.exec(marked.text) ?? []
  if (words === undefined) return plainListOf(marked, start, '', '\n')

  const block = plainBlock(marked, {start, end: start + words.length}, atTop)
  const below = plainListOf(marked, paragraph.lastIndex, inOneLine(words), blank)
  return below && [...block, ...below]
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

import {atTop, type CommentItem, type HeadingItem, type Item} from './blocks.ts'
import type {Link} from './links.ts'
import {overlaps} from '../text/span.ts'
import {plainDefinitionsOf} from './plain-definitions.ts'
import {plainListOf} from './plain-list.ts'
import {plainQuoteOf} from './plain-quote.ts'
import {plainRowsOf} from './plain-rows.ts'
import {markedText, type MarkedText} from './plain-signs.ts'
import {ending, lineOf, lines, plainBlock, rest, title, underlined, type PlainWords} from './plain-words.ts'
import {isSuspicious} from './set-aside.ts'

/**
 * What stands in a source of plain words, as the parser would say it; nothing where anything else may be in it. Such are
 * a heading, comments on lines of their own, and below these a paragraph and a list or some of the two in this order, a
 * table with a list below it, a block quote or definitions. Most of a draft is such: of its signs there are only those
 * of these, plain links, calls of footnotes and emphasis, and no line begins with anything else than these or a word.
 */
export function readPlain(source: string, labels: readonly string[]): PlainWords | undefined {
  const marked = isSuspicious(source) ? undefined : markedText(source, labels)
  const said = marked && saidIn(marked)
  if (!said) return undefined

  const links = [...linksOutside(said.items, marked.links), ...said.links]
  return {...said, links: links.sort((one, other) => one.span.start - other.span.start)}
}

/** The links that do not stand in a comment; both are in the order of the text. */
function linksOutside(items: readonly Item[], links: readonly Link[]): readonly Link[] {
  const comments = items.filter(({item}) => item === 'comment')
  let next = 0
  return links.filter(({span}) => {
    while (next < comments.length && comments[next]!.span.end <= span.start) next++
    return next === comments.length || !overlaps(comments[next]!.span, span)
  })
}

/** What stands in a text; of its links only those that are defined there. */
function saidIn(marked: MarkedText): PlainWords | undefined {
  const above: Item[] = []
  let start = 0
  // One by one: there may be thousands of headings with lines under them.
  for (let heading: HeadingItem | undefined; ; start = headingPattern.lastIndex) {
    comments.lastIndex = start
    const [written = ''] = comments.exec(marked.source) ?? []
    above.push(...commentsIn(written, start))
    start += written.length
    heading = headingAt(marked.text, start)
    if (!heading) break
    above.push(heading)
  }
  const said = plainDefinitionsOf(marked, start) ?? itemsAlone(marked, start)
  return said && {...said, items: [...above, ...said.items]}
}

/** A heading that begins at an offset; `headingPattern` tells then where it ends. */
function headingAt(text: string, start: number): HeadingItem | undefined {
  firstLine.lastIndex = start
  firstLine.test(text)
  const mayBe = text[start] === '#' || '=-'.includes(text[firstLine.lastIndex] ?? ' ')
  headingPattern.lastIndex = start
  const [, signs, words, under = '', line = ''] = (mayBe && headingPattern.exec(text)) || []
  if (signs === undefined && line === '') return undefined

  const title = words ?? under
  const end = start + (signs === undefined ? 0 : signs.length + 1) + title.length + line.length
  const depth = signs?.length ?? (line.endsWith('=') ? 1 : 2)
  return {item: 'heading', span: {start, end}, depth, title: lineOf(title)}
}

function itemsAlone(marked: MarkedText, start: number): PlainWords | undefined {
  const items = plainRowsOf(marked, start) ?? plainQuoteOf(marked, start) ?? wordsOf(marked, start)
  return items && {items, links: [], defined: []}
}

/** A paragraph, a list, both or nothing. */
function wordsOf(marked: MarkedText, start: number): readonly Item[] | undefined {
  paragraph.lastIndex = start
  const [, words, blank = ''] = paragraph.exec(marked.text) ?? []
  if (words === undefined) return plainListOf(marked, start, '', '\n')

  const block = plainBlock(marked, {start, end: start + words.length}, atTop)
  const below = plainListOf(marked, paragraph.lastIndex, lineOf(words), blank)
  return below && [...block, ...below]
}

const commentsIn = (text: string, start: number): readonly CommentItem[] =>
  Array.from(text.matchAll(/<!--([^>]*)-->/g), ({0: all, 1: words, index}) => ({
    item: 'comment',
    span: {start: start + index, end: start + index + all.length},
    text: words!,
    within: false
  }))

const comments = new RegExp(`(?:<!-- (?:[^\\r\\n<>-]|-(?!-))*-->${ending}(?:[ \\t]*${ending})*)*`, 'y')
const firstLine = /[^\r\n]*(?:\r\n|\n|\r)?/y
const headingPattern = new RegExp(`(?:(#{1,6}) (${title})|(${underlined})(${ending}(?:=+|-+)))${rest}`, 'y')
const paragraph = new RegExp(`(${lines})${rest}`, 'y')

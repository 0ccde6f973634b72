import {atTop, type CommentItem, type Item} from './blocks.ts'
import type {Link} from './links.ts'
import {overlaps} from '../text/span.ts'
import {plainDefinitionsOf} from './plain-definitions.ts'
import {plainListOf} from './plain-list.ts'
import {plainQuoteOf} from './plain-quote.ts'
import {plainRowsOf} from './plain-rows.ts'
import {markedText, type MarkedText} from './plain-signs.ts'
import {ending, inOneLine, lines, plainBlock, rest, title, underlined} from './plain-words.ts'
import {isSuspicious} from './set-aside.ts'

/**
 * What stands in a source of plain words, as the parser would say it; nothing where anything else may be in it. Such are
 * a heading, comments on lines of their own, and below these a paragraph and a list or some of the two in this order, a
 * table with a list below it, a block quote or definitions. Most of a draft is such: of its signs there are only those
 * of these, plain links, calls of footnotes and emphasis, and no line begins with anything else than these or a word.
 */
export function readPlain(source: string, labels: readonly string[]): PlainWords | undefined {
  const marked = isSuspicious(source) ? undefined : markedText(source, labels)
  const said = marked && saidFrom(marked, 0)
  if (!said) return undefined

  const comments = said.items.filter(({item}) => item === 'comment')
  const links = [...marked.links.filter((link) => !comments.some(({span}) => overlaps(span, link.span))), ...said.links]
  return {...said, links: links.sort((one, other) => one.span.start - other.span.start)}
}

/** What stands in a source of plain words, where its links lead, and the labels that it defines. */
export interface PlainWords {
  readonly items: readonly Item[]
  readonly links: readonly Link[]
  readonly defined: readonly string[]
}

/** What stands in a text from an offset on; of its links only those that are defined there. */
function saidFrom(marked: MarkedText, start: number): PlainWords | undefined {
  comments.lastIndex = start
  const [written = ''] = comments.exec(marked.source) ?? []
  const begin = start + written.length
  const said = plainDefinitionsOf(marked, begin) ?? underHeading(marked, begin) ?? itemsAlone(marked, begin)
  return said && written !== '' ? {...said, items: [...commentsIn(written, start), ...said.items]} : said
}

/** A heading, and what stands below it. */
function underHeading(marked: MarkedText, start: number): PlainWords | undefined {
  heading.lastIndex = start
  const [, signs = '', words = '', under, line = ''] = heading.exec(marked.text) ?? []
  if (signs === '' && line === '') return undefined

  const below = saidFrom(marked, heading.lastIndex)
  const [before, behind, depth] = line === '' ? [`${signs} `, '', signs.length] : ['', line, line.endsWith('=') ? 1 : 2]
  const title = under ?? words
  const span = {start, end: start + before.length + title.length + behind.length}
  return below && {...below, items: [{item: 'heading', span, depth, title: inOneLine(title)}, ...below.items]}
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
  const below = plainListOf(marked, paragraph.lastIndex, inOneLine(words), blank)
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
const heading = new RegExp(`(?:(#{1,6}) (${title})|(${underlined})(${ending}(?:=+|-+)))${rest}`, 'y')
const paragraph = new RegExp(`(${lines})${rest}`, 'y')

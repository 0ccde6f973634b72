import type {List, ListItem, RootContent, Table} from 'mdast'
import type {Node} from 'unist'
import {visit} from 'unist-util-visit'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import {cut, shift, trim, type Span} from '../text/span.ts'
import {spanIn} from './nodes.ts'
import {plainOf} from './plain.ts'
import {proseOf} from './prose.ts'
import type {Part} from './parts.ts'

/** What stands in a part, in the order of its text; spans count from the start of the part. */
export type Item = HeadingItem | CommentItem | BlockItem

export interface HeadingItem {
  readonly item: 'heading'
  readonly span: Span
  readonly depth: number
  readonly title: string
}

/** A comment, with all that stands between `<!--` and `-->`. */
export interface CommentItem {
  readonly item: 'comment'
  readonly span: Span
  readonly text: string
  /** Whether it stands within the block that follows it, and not on lines of its own. */
  readonly within: boolean
}

/** A stretch of prose that a reader takes in as one. */
export interface BlockItem {
  readonly item: 'block'
  readonly span: Span
  readonly form: 'paragraph' | 'item' | 'quote' | 'head' | 'cell' | 'footnote'
  /** Its words at their places, see `proseOf`. */
  readonly prose: string
  /** The words that lead to the list it stands in. */
  readonly leadIn: string
  /** The words at the head of its column and its row, for a cell. */
  readonly column: string
  readonly row: string
  /** The labels of the footnotes that it calls. */
  readonly calls: readonly string[]
  /** The label of the footnote it stands in. */
  readonly footnote: string | undefined
}

/** What a block's surroundings say of it. */
type Surroundings = Pick<BlockItem, 'form' | 'leadIn' | 'column' | 'row' | 'footnote'>

/** The items of a part. */
export const itemsOf = (part: Part): readonly Item[] => [...itemsIn(part.nodes, part, atTop)]

export const atTop: Surroundings = {form: 'paragraph', leadIn: '', column: '', row: '', footnote: undefined}

function* itemsIn(nodes: readonly RootContent[], part: Part, around: Surroundings): Generator<Item> {
  let before: RootContent | undefined
  for (const node of nodes) {
    yield* itemsOfNode(node, before, part, around)
    before = node
  }
}

function* itemsOfNode(node: RootContent, before: Node | undefined, part: Part, around: Surroundings): Generator<Item> {
  if (node.type === 'heading') {
    yield {item: 'heading', span: spanIn(part, node), depth: node.depth, title: plainOf(node, part)}
  } else if (node.type === 'paragraph' || node.type === 'html') {
    yield* itemsOfProse(node, part, around)
  } else if (node.type === 'list') {
    yield* itemsOfList(node, before, part, around)
  } else if (node.type === 'table') {
    yield* itemsOfTable(node, part, around)
  } else if (node.type === 'blockquote') {
    yield* itemsIn(node.children, part, {...around, form: 'quote'})
  } else if (node.type === 'footnoteDefinition') {
    yield* itemsIn(node.children, part, {...atTop, form: 'footnote', footnote: normalizeIdentifier(node.identifier)})
  }
}

/** The comments of a paragraph or of raw HTML, and its words as a block if it has any. */
function* itemsOfProse(node: Node, part: Part, around: Surroundings): Generator<Item> {
  const prose = proseOf(node, part)
  const {start, end} = spanIn(part, node)
  const written = part.source.slice(start, end)
  const hasWords = prose.trim() !== ''
  // To look for a sign is quick, and to walk through all that stands in the node is not.
  if (written.includes('<!--')) for (const comment of commentsIn(node, part)) yield {...comment, within: hasWords}
  if (!hasWords) return

  const words =
    around.form === 'cell' || around.form === 'head'
      ? trim(prose, {start: 0, end: prose.length})
      : {start: 0, end: prose.length}
  yield blockItem(around, shift(words, start), cut(prose, words), written.includes('[^') ? callsIn(node) : [])
}

/** A block, written out: objects that are spread are each of a kind of their own to the machine. */
export const blockItem = (
  {form, leadIn, column, row, footnote}: Surroundings,
  span: Span,
  prose: string,
  calls: readonly string[]
): BlockItem => ({item: 'block', span, form, prose, leadIn, column, row, calls, footnote})

function* commentsIn(node: Node, part: Part): Generator<Omit<CommentItem, 'within'>> {
  const found: Span[] = []
  visit(node, 'html', (html) => void found.push(spanIn(part, html)))
  for (const {start, end} of found) {
    for (const {0: all, 1: text, index} of part.source.slice(start, end).matchAll(/<!--([^]*?)-->/g)) {
      const at = start + index
      yield {item: 'comment', span: {start: at, end: at + all.length}, text: text!}
    }
  }
}

function callsIn(node: Node): readonly string[] {
  const calls: string[] = []
  visit(node, 'footnoteReference', (call: Node & {readonly identifier: string}) => {
    calls.push(normalizeIdentifier(call.identifier))
  })
  return calls
}

/** The paragraph before a list leads to all of it; the paragraph of an item leads to the list below that item. */
function* itemsOfList(list: List, before: Node | undefined, part: Part, around: Surroundings): Generator<Item> {
  const own = before?.type === 'paragraph' ? plainOf(before, part) : ''
  const leadIn = [around.leadIn, own].filter(Boolean).join(' ')
  for (const item of list.children as readonly ListItem[]) {
    yield* itemsIn(item.children, part, {...around, form: around.form === 'footnote' ? 'footnote' : 'item', leadIn})
  }
}

function* itemsOfTable(table: Table, part: Part, around: Surroundings): Generator<Item> {
  const columns = table.children[0]?.children.map((cell) => plainOf(cell, part)) ?? []
  for (const [place, row] of table.children.entries()) {
    const name = row.children[0] ? plainOf(row.children[0], part) : ''
    for (const [at, cell] of row.children.entries()) {
      const heads: Partial<Surroundings> =
        place === 0 ? {form: 'head'} : {form: 'cell', column: columns[at] ?? '', row: at === 0 ? '' : name}
      yield* itemsOfProse(cell, part, {...around, ...heads})
    }
  }
}

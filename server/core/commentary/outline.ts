import type {Heading, Node, Parent, Root, RootContent} from 'mdast'
import type {Span} from '../text/span.ts'
import {wordsOf} from './words.ts'

/** A heading of a pack, the blocks below it up to the next heading, and the headings of lower levels below it. */
export interface Entry {
  readonly title: string
  /** The name for machines that stands behind the title: `{#career-progression}`. */
  readonly id: string
  /** 1 to 6; 0 for what stands before the first heading. */
  readonly depth: number
  readonly span: Span
  readonly blocks: readonly RootContent[]
  readonly below: readonly Entry[]
}

/** The headings of a pack as its editor thinks of them, each with what belongs to it. */
export function outlineOf({children}: Root, pack: string): readonly Entry[] {
  const first = children.findIndex(({type}) => type === 'heading')
  const before = first < 0 ? children : children.slice(0, first)
  const opening: Entry = {title: '', id: '', depth: 0, span: {start: 0, end: 0}, blocks: before, below: []}
  const rest = first < 0 ? [] : nest(children.slice(first), pack)
  return before.every(({type}) => type === 'html') ? rest : [opening, ...rest]
}

function nest(nodes: readonly RootContent[], pack: string): readonly Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at < nodes.length;) {
    const heading = nodes[at] as Heading
    let next = at + 1
    while (next < nodes.length && !isHeading(nodes[next]!, heading.depth)) next++
    const inside = nodes.slice(at + 1, next)
    const lower = inside.findIndex(({type}) => type === 'heading')
    const below = lower < 0 ? [] : nest(inside.slice(lower), pack)
    entries.push({
      ...titleOf(heading, pack),
      depth: heading.depth,
      blocks: lower < 0 ? inside : inside.slice(0, lower),
      below
    })
    at = next
  }
  return entries
}

const isHeading = (node: RootContent, depth: number): boolean => node.type === 'heading' && node.depth <= depth

function titleOf(heading: Heading, pack: string): Pick<Entry, 'title' | 'id' | 'span'> {
  const {text, offsets} = wordsOf(heading, pack)
  const [given = '', id = ''] = /\{#([\p{L}\p{N}-]+)\}$/u.exec(text.trimEnd()) ?? []
  const title = text
    .trimEnd()
    .slice(0, text.trimEnd().length - given.length)
    .trimEnd()
  const start = text === '' ? startOf(heading) : offsets[0]!
  return {title, id, span: {start, end: title === '' ? endOf(heading) : offsets[title.length - 1]! + 1}}
}

/** The paragraphs of some blocks, wherever they stand: in lists, block quotes and table cells too. */
export function paragraphsOf(blocks: readonly Node[]): readonly Node[] {
  const paragraphs: Node[] = []
  const open = blocks.toReversed()
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'paragraph' || next.type === 'tableCell') paragraphs.push(next)
    else if ('children' in next) open.push(...(next as Parent).children.toReversed())
  }
  return paragraphs
}

const startOf = ({position}: Node): number => position?.start.offset ?? 0
const endOf = ({position}: Node): number => position?.end.offset ?? 0

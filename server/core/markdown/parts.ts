import type {RootContent} from 'mdast'
import {definitionsFor} from './labels.ts'
import {parseMarkdown} from './parse.ts'

/** A stretch of Markdown that parses by itself, and does not know where in its document it stands. */
export interface Part {
  readonly source: string
  readonly nodes: readonly RootContent[]
  /** Where the source begins for the offsets of the nodes: the part was parsed behind definitions it needs. */
  readonly origin: number
}

/** A source as it was read, and what it leaves open; nothing where it can stand by itself. */
export interface Answer {
  readonly part: Part
  readonly open: Open | undefined
}

/** A fence, a comment or other raw HTML without its end. */
export interface Open {
  /** What must stand on the line that ends it; empty where any may. */
  readonly until: string
  /** Whether it says nothing to a reader if it never ends. The part that was read is then without it. */
  readonly silent: boolean
}

/** A heading that no draft contains. */
const sentinel = '# \u{F8FF}\n'

/**
 * Reads a source and asks the parser whether it can stand by itself: if a heading put behind it comes out as a
 * heading, it left nothing open. It is read behind definitions of these labels, so that references are references.
 */
export function ask(source: string, labels: readonly string[]): Answer {
  const definitions = definitionsFor(labels)
  const text = definitions + withEnding(source)
  const {children} = parseMarkdown(text + sentinel)
  const last = children.at(-1)
  const at = last?.position?.start.offset ?? 0
  const part = {source, nodes: behind(children.slice(0, -1), definitions), origin: definitions.length}
  return {part, open: last?.type === 'heading' && at === text.length ? undefined : openIn(text.slice(at))}
}

/** A source with the ending of its last line; of the blank lines behind its words one says as much as thousands. */
function withEnding(source: string): string {
  let end = source.length
  while (0 < end && ' \t\r\n'.includes(source[end - 1]!)) end--
  const [behind] = /^[ \t]*(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.exec(source.slice(end)) ?? []
  const text = behind === undefined ? source : source.slice(0, end) + behind
  return /[\r\n]$/.test(text) ? text : text + '\n'
}

/** A source up to what it leaves open. */
export const readBefore = (source: string, labels: readonly string[]): Part => ask(source, labels).part

/** A source as a whole, whatever it leaves open. */
export function readWhole(source: string, labels: readonly string[]): Part {
  const definitions = definitionsFor(labels)
  const {children} = parseMarkdown(definitions + source)
  return {source, nodes: behind(children, definitions), origin: definitions.length}
}

const behind = (nodes: readonly RootContent[], definitions: string): readonly RootContent[] =>
  definitions === '' ? nodes : nodes.filter(({position}) => definitions.length <= (position?.start.offset ?? 0))

function openIn(text: string): Open {
  const [opening = ''] = /^(?:```|~~~|<!--|<!\[|<[!?]|<(?:pre|script|style|textarea)(?![\w-]))/i.exec(text) ?? []
  return openings[opening.toLowerCase()] ?? {until: '', silent: false}
}

/** What is open until its own end comes; other raw HTML ends with a blank line. */
const openings: Readonly<Record<string, Open>> = {
  '```': {until: '```', silent: true},
  '~~~': {until: '~~~', silent: true},
  '<!--': {until: '-->', silent: true},
  '<![': {until: ']]>', silent: false},
  '<!': {until: '>', silent: false},
  '<?': {until: '?>', silent: false},
  '<pre': {until: '</', silent: false},
  '<script': {until: '</', silent: false},
  '<style': {until: '</', silent: false},
  '<textarea': {until: '</', silent: false}
}

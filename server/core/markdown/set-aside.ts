import type {Span} from '../text/span.ts'

/** A passage that is not read: its first line, and why. */
export interface Unread {
  readonly span: Span
  readonly because: 'deep' | 'long'
}

/**
 * A text in which the passages that would take too long to read are blanked at their places, and those passages:
 * they are longer, or nested deeper, than any author writes.
 */
export function setAside(text: string): {readonly readable: string; readonly unread: readonly Unread[]} {
  if (!isSuspicious(text)) return {readable: text, unread: []}

  const kept: string[] = []
  const unread: Unread[] = []
  for (const {start, end, marks, depth} of stretchesOf(text)) {
    const words = text.slice(start, end)
    const because = longest < end - start ? 'long' : deepest < depth || most < marks ? 'deep' : undefined
    kept.push(because ? words.replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length)) : words)
    if (because) unread.push({because, span: {start, end: start + /^[^\r\n]*/.exec(words)![0].length}})
  }
  return {readable: kept.join(''), unread}
}

/** The passages that begin where words went unread; those that merely go on there are left out. */
export const firstUnread = (unread: readonly Unread[], text: string): readonly Unread[] =>
  unread.filter((one, at) => isFirst(one, unread[at - 1], text))

/** The longest stretch that is read. */
const longest = 100_000
/** The most levels of lists and quotations within each other. */
const deepest = 50
/** The most signs of emphasis and images in one stretch: each may be nested in those before it. */
const most = 400

/** Whether a text has what passages that are not read must have; hardly any has, and the rest is spared then. */
export function isSuspicious(text: string): boolean {
  if (longest < text.length || /^[ \t>*+\-\d.)]{40}/m.test(text)) return true
  return most < (text.match(mark)?.length ?? 0)
}

const mark = /[*_~]+|!\[/g

/** Lines that are read as one: up to a blank line, or one that begins an item, a row or a heading. */
interface Stretch extends Span {
  end: number
  marks: number
  /** How many lists and quotations it stands in, at most. */
  depth: number
}

function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  let open: readonly number[] = []
  let isApart = true
  for (const {0: line, index} of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g)) {
    const columns = markersOf(line)
    const [first] = columns
    if (first !== undefined) open = [...open.filter((column) => column < first), ...columns]
    if (isApart || /^[ \t>]*(?:[|#]|[-+*][ \t]|\d{1,9}[.)][ \t])/.test(line))
      stretches.push({start: index, end: index, marks: 0, depth: 0})
    const stretch = stretches.at(-1)!
    stretch.end = index + line.length
    stretch.marks += line.match(mark)?.length ?? 0
    stretch.depth = Math.max(stretch.depth, first === undefined ? 0 : open.length)
    isApart = /^[ \t>]*[\r\n]*$/.test(line)
  }
  return stretches
}

/** The columns at which the signs of lists and quotations stand before a line's words. */
function markersOf(line: string): readonly number[] {
  const before = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))+/.exec(line)?.[0] ?? ''
  return /^[\s*-]*$/.test(line) ? [] : Array.from(before.matchAll(/[>\-+*]|\d+[.)]/g), ({index}) => index)
}

/** Whether a passage does not merely go on where another was left unread. */
const isFirst = (one: Unread, before: Unread | undefined, text: string): boolean =>
  before?.because !== one.because || text.slice(before.span.end, one.span.start).trim() !== ''

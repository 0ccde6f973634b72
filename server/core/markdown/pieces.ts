import {detached} from '../text/detached.ts'
import {itemsOf, type Item} from './blocks.ts'
import {lineStart, nextCut} from './cut-lines.ts'
import {labelsDefinedIn, labelsUsedIn} from './labels.ts'
import {linksIn, type Link} from './links.ts'
import {ask, readBefore, readWhole, type Part} from './parts.ts'
import {readPlain} from './plain-items.ts'
import {setAside, type Unread} from './set-aside.ts'

/** A stretch of a draft that is read by itself, and does not know where it stands. The parser's tree is not kept. */
export interface Stretch {
  readonly source: string
  /** What stands in it, in the order of its text; spans count from its start. */
  readonly items: readonly Item[]
  readonly links: readonly Link[]
  /** The passages in it that were not read. */
  readonly unread: readonly Unread[]
}

/** A stretch, and what it has to do with the rest of its document. */
export interface Piece {
  readonly stretch: Stretch
  /** Whether it can stand by itself whatever follows. */
  readonly isClosed: boolean
  readonly defined: readonly string[]
  /** The labels that it may refer to. */
  readonly used: readonly string[]
  /** Those of them that it was read with, as they are defined in its document. */
  readonly labels: readonly string[]
  /** The same piece where others are. */
  readonly readWith: (labels: readonly string[]) => Piece
}

/** After so many refusals the parser is asked at every second place only, then at every fourth, and so on. */
const patience = 4

/**
 * The shortest piece of a document from an offset that leaves nothing open; at the end of the document it may. What
 * is open must end before the document can be cut again, so that until then the parser is not asked.
 */
export function cutPiece(
  document: string,
  start: number,
  defined: ReadonlySet<string>,
  known: (source: string) => Piece | undefined
): Piece {
  for (let from = start, refused = 0; ; refused++) {
    let cut = nextCut(document, from)
    for (let skip = 1 << Math.max(0, refused - patience); 1 < skip && cut < document.length; skip--) {
      cut = nextCut(document, cut)
    }
    const source = detached(document.slice(start, cut))
    const before = known(source)
    // A piece that left something open to the end of the document does so only where that is still its end.
    if (before && (before.isClosed || cut === document.length)) return before

    const used = labelsUsedIn(source)
    const labels = definedOf(used, defined)
    const plain = plainPiece(source, used, labels)
    if (plain) return plain

    const {readable, unread} = setAside(source)
    const {part, open} = ask(readable, labels)
    if (!open) return closedPiece({source, readable, unread, used}, part, labels)

    const end = document.indexOf(open.until, cut)
    if (cut === document.length || end < 0) {
      const rest = document.slice(start)
      return open.silent
        ? lastPiece({source: rest, readable, unread, used}, readBefore, defined)
        : lastPiece({source: rest, ...setAside(rest), used: labelsUsedIn(rest)}, readWhole, defined)
    }

    from = lineStart(document, end)
  }
}

/** Those of the labels that are defined. */
export const definedOf = (labels: readonly string[], defined: ReadonlySet<string>): readonly string[] =>
  labels.filter((label) => defined.has(label))

/** Plain words, as the parser would read them; nothing where anything else may be in the source. */
function plainPiece(source: string, used: readonly string[], labels: readonly string[]): Piece | undefined {
  const said = readPlain(source, labels)
  if (!said) return undefined

  const readWith = (labels: readonly string[]): Piece => {
    const {readable, unread} = setAside(source)
    return (
      plainPiece(source, used, labels) ??
      closedPiece({source, readable, unread, used}, ask(readable, labels).part, labels)
    )
  }
  const stretch = {source, items: said.items, links: said.links, unread: []}
  return {stretch, isClosed: true, defined: said.defined, used, labels, readWith}
}

/** A source, what of it is read, and the labels that it may refer to. */
interface Source extends Pick<Stretch, 'source' | 'unread'> {
  readonly readable: string
  readonly used: readonly string[]
}

function closedPiece(from: Source, part: Part, labels: readonly string[]): Piece {
  const readWith = (labels: readonly string[]): Piece => closedPiece(from, ask(from.readable, labels).part, labels)
  return {
    stretch: stretchOf(from, part),
    isClosed: true,
    defined: labelsDefinedIn(part.source, part.nodes),
    used: from.used,
    labels,
    readWith
  }
}

/** The piece that leaves something open to the end; where that says nothing, only what stands before it is read. */
function lastPiece(from: Source, read: typeof readWhole, defined: ReadonlySet<string>): Piece {
  const readWith = (labels: readonly string[]): Piece => {
    const part = read(from.readable, labels)
    const [stretch, labelsDefined] = [stretchOf(from, part), labelsDefinedIn(part.source, part.nodes)]
    return {stretch, isClosed: false, defined: labelsDefined, used: from.used, labels, readWith}
  }
  return readWith(definedOf(from.used, defined))
}

const stretchOf = ({source, unread}: Source, part: Part): Stretch => ({
  source,
  items: itemsOf(part),
  links: linksIn(part),
  unread
})

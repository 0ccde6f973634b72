import {itemsOf, type Item} from './blocks.ts'
import {lineStart, nextCut} from './cut-lines.ts'
import {labelsDefinedIn, labelsUsedIn} from './labels.ts'
import {linksIn, type Link} from './links.ts'
import {ask, readWhole, type Part} from './parts.ts'

/** A stretch of a draft that is read by itself, and does not know where it stands. The parser's tree is not kept. */
export interface Stretch {
  readonly source: string
  /** What stands in it, in the order of its text; spans count from its start. */
  readonly items: readonly Item[]
  readonly links: readonly Link[]
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
    const {part, open} = ask(source, definedOf(used, defined))
    if (!open) return closedPiece(part, used, definedOf(used, defined))

    const end = document.indexOf(open.until, cut)
    if (cut === document.length || end < 0) return lastPiece(document.slice(start), source, open.silent, defined)

    from = lineStart(document, end)
  }
}

/** Those of the labels that are defined. */
export const definedOf = (labels: readonly string[], defined: ReadonlySet<string>): readonly string[] =>
  labels.filter((label) => defined.has(label))

function closedPiece(part: Part, used: readonly string[], labels: readonly string[]): Piece {
  const stretch = {source: part.source, items: itemsOf(part), links: linksIn(part)}
  const readWith = withOther(stretch.source, used)
  return {stretch, isClosed: true, defined: labelsDefinedIn(part), used, labels, readWith}
}

const withOther =
  (source: string, used: readonly string[]) =>
  (labels: readonly string[]): Piece =>
    closedPiece(ask(source, labels).part, used, labels)

/** The piece that leaves something open to the end; where that says nothing, only what stands before it is read. */
function lastPiece(source: string, asked: string, silent: boolean, defined: ReadonlySet<string>): Piece {
  const used = labelsUsedIn(silent ? asked : source)
  const readWith = (labels: readonly string[]): Piece => {
    const part = silent ? ask(asked, labels).part : readWhole(source, labels)
    const stretch = {source, items: itemsOf(part), links: linksIn(part)}
    return {stretch, isClosed: false, defined: labelsDefinedIn(part), used, labels, readWith}
  }
  return readWith(definedOf(used, defined))
}

/** The same text, of which engines do not know that it was cut from a longer one: they would keep all of that. */
const detached = (text: string): string => ` ${text}`.slice(1)

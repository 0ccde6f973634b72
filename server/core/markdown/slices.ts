import {changeBetween, type Change} from '../text/change.ts'
import {isCut} from './cut-lines.ts'
import {labelsSeeminglyDefinedIn} from './labels.ts'
import {cutPiece, definedOf, type Piece, type Stretch} from './pieces.ts'

/** A stretch, and where it stands in its document. */
export interface Slice {
  readonly base: number
  readonly stretch: Stretch
}

/** A slice, and what it has to do with the rest of its document. */
interface Place extends Slice {
  readonly piece: Piece
}

/**
 * A slicer for one document: give it the text after every edit, and it parses only what it has not just seen. Slices
 * that stay as they were and where they were stay the same objects.
 *
 * Where to cut is the delicate part, as what looks like a heading may stand in a fence or a comment. Markdown's
 * rules are not repeated here: the parser itself is asked whether a piece can stand by itself; if not, the next one
 * is joined and the parser asked again. Where a piece ends follows from the text behind its beginning alone. So
 * after an edit all pieces before it stay, and all behind it from the first that begins where one began before.
 */
export function createSlicer(): (document: string) => readonly Slice[] {
  let before = ''
  let places: readonly Place[] = []
  let defined: ReadonlySet<string> = new Set()
  let fallen: ReadonlyMap<string, Piece> = new Map()

  return (document) => {
    if (document === before) return places
    if (places.length === 0) defined = labelsSeeminglyDefinedIn(document)

    const cut = cutAnew(places, changeBetween(before, document), document, defined, fallen)
    if (manyPieces < cut.fallen.length) fallen = new Map(cut.fallen.map(({piece}) => [piece.stretch.source, piece]))
    const all = [...places.slice(0, cut.kept), ...cut.anew, ...cut.behind]
    const labels = places.length > 0 && defineSame(cut.fallen, cut.anew) ? defined : definedBy(all)
    places = all.map((place, at) =>
      labels === defined && (at < cut.kept || cut.kept + cut.anew.length <= at) ? place : withLabels(place, labels)
    )
    defined = labels
    before = document
    return places
  }
}

/** So many pieces fall out at once only where a fence or the like was opened; they come back when it is closed. */
const manyPieces = 3

/** What an edit makes of the places: the first `kept` ones stay, `fallen` ones give way to those cut anew. */
interface Cut {
  readonly kept: number
  readonly anew: readonly Place[]
  readonly behind: readonly Place[]
  readonly fallen: readonly Place[]
}

function cutAnew(
  places: readonly Place[],
  {start, end, length}: Change,
  document: string,
  defined: ReadonlySet<string>,
  fallen: ReadonlyMap<string, Piece>
): Cut {
  const shift = start + length - end
  // What follows a piece may change where it ends, so that the piece before the changed one is looked at again.
  const kept = Math.max(0, indexAt(places, start) - 1)
  const anew: Place[] = []

  let next = kept
  for (let at = places[kept]?.base ?? 0; at < document.length;) {
    while (next < places.length && places[next]!.base + shift < at) next++
    const stays = places[next]
    if (stays && end <= stays.base && stays.base + shift === at) {
      const behind = places.slice(next).map((place) => (shift === 0 ? place : placeAt(place, place.base + shift)))
      return {kept, anew, behind, fallen: places.slice(kept, next)}
    }
    const before = places[kept + anew.length]
    const same = before?.base === at && stillStands(before.piece, document, at)
    const piece = same ? before.piece : cutPiece(document, at, defined, (source) => fallen.get(source))
    anew.push(same ? before : {base: at, stretch: piece.stretch, piece})
    at += piece.stretch.source.length
  }
  return {kept, anew, behind: [], fallen: places.slice(kept)}
}

const placeAt = ({stretch, piece}: Place, base: number): Place => ({base, stretch, piece})

/** The index of the last place at or before an offset. */
function indexAt(places: readonly Place[], offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.base <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Whether a document at an offset begins with a piece, and can be cut behind it. */
function stillStands({stretch: {source}, isClosed}: Piece, document: string, at: number): boolean {
  const end = at + source.length
  return isClosed && document.startsWith(source, at) && (end === document.length || isCut(document, at, end))
}

const defineSame = (some: readonly Place[], others: readonly Place[]): boolean =>
  some.flatMap(({piece}) => piece.defined).join('\n') === others.flatMap(({piece}) => piece.defined).join('\n')

function definedBy(places: readonly Place[]): ReadonlySet<string> {
  const labels = new Set<string>()
  for (const {piece} of places) for (const label of piece.defined) labels.add(label)
  return labels
}

/** A place with its references to what is defined. */
function withLabels(place: Place, defined: ReadonlySet<string>): Place {
  const labels = definedOf(place.piece.used, defined)
  if (labels.join('\n') === place.piece.labels.join('\n')) return place

  const piece = inCompany(place.piece, labels)
  return {base: place.base, stretch: piece.stretch, piece}
}

/**
 * The same piece where these labels are defined: as it was read where they last were, so that a fence which takes a
 * definition in costs nothing more when it is closed.
 */
function inCompany(piece: Piece, labels: readonly string[]): Piece {
  const readings = readingsOf.get(piece) ?? new Map([[piece.labels.join('\n'), piece]])
  const name = labels.join('\n')
  const reading = readings.get(name) ?? piece.readWith(labels)
  if (mostReadings <= readings.size && !readings.has(name)) readings.clear()
  readings.set(name, reading)
  for (const one of [piece, reading]) readingsOf.set(one, readings)
  return reading
}

/** All readings of a piece, of which each leads to the others. */
const readingsOf = new WeakMap<Piece, Map<string, Piece>>()
const mostReadings = 4

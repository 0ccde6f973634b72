import type {Coverage} from '../coverage.ts'
import {evidenceGroups, type EvidenceGroup} from '../draft/evidence-groups.ts'
import {evidenceKinds} from '../draft/evidence/index.ts'
import type {SectionBlock} from '../draft/model.ts'
import {sentencesIn} from '../draft/sentences.ts'
import {datesIn} from '../period/dates.ts'
import {cut, overlaps, shift} from '../text/span.ts'
import type {Places} from './sheet-places.ts'
import type {SeenWords} from './seen-words.ts'

/** Words that count as evidence, by all that they count as. */
export interface Piece {
  /** Whose values they are, where they stand in a table. */
  readonly row: string
  readonly words: string
  /** When it was, in the words of its sentence or of the head of its column; empty where these do not say. */
  readonly date: string
  readonly place: string
  readonly kinds: readonly PieceKind[]
}

/** What a piece counts as: “figure”, and why. */
export interface PieceKind {
  readonly kind: string
  readonly reason: string
}

/**
 * The evidence for a theme in the order of the text. Words that count in several ways stand there once, and the
 * values of a table by its rows.
 */
export function piecesOf(
  {evidence, blocks}: Coverage,
  {placeOf}: Pick<Places, 'placeOf'>,
  seen: SeenWords
): readonly Piece[] {
  const counting = new Set(evidence.map(({content}) => content))
  const pieces: Piece[] = []
  for (const block of blocks) {
    for (const group of evidenceGroups(block.content.evidence.filter((piece) => counting.has(piece)))) {
      const piece = pieceOf(group, block, placeOf, seen)
      const last = pieces.at(-1)
      if (last && piece.row !== '' && last.row === piece.row && last.place === piece.place) {
        pieces.splice(-1, 1, {
          ...last,
          words: `${last.words}, ${piece.words}`,
          date: bothOf(last.date, piece.date),
          kinds: union(last.kinds, piece.kinds)
        })
      } else pieces.push(piece)
    }
  }
  return pieces
}

function pieceOf(
  group: EvidenceGroup,
  {base, content: {span: own, prose, row, column}}: SectionBlock,
  placeOf: Places['placeOf'],
  seen: SeenWords
): Piece {
  const span = shift(group, base)
  const head = seen.headOf(column)
  return {
    row: seen.headOf(row),
    words: seen.wordsAt(span) + (head && ` (${head})`),
    date: datesOf(
      sentencesIn(prose)
        .filter((sentence) => overlaps(shift(sentence, own.start), group))
        .map((sentence) => seen.wordsAt(shift(sentence, base + own.start))),
      head
    ),
    place: placeOf(span),
    kinds: union(group.evidence, [])
  }
}

/** The dates that some sentences and the head of a column tell, as a reader sees them. */
const datesOf = (sentences: readonly string[], head: string): string =>
  [...new Set([...sentences.flatMap(datedIn), ...(/^\d{4}$/.test(head) ? [head] : datedIn(head))])].join(', ')

/** “2024, 2025”: what either of two values of a row tells. */
const bothOf = (one: string, other: string): string =>
  [...new Set([...one.split(', '), ...other.split(', ')])].filter(Boolean).join(', ')

const datedIn = (text: string): readonly string[] =>
  datesIn(text).flatMap((words) => (words.period ? [cut(text, words)] : []))

/** Each kind with each of its reasons once, in the order of the kinds. */
function union(one: readonly PieceKind[], other: readonly PieceKind[]): readonly PieceKind[] {
  const kinds = new Map([...one, ...other].map(({kind, reason}) => [`${kind} ${reason}`, {kind, reason}]))
  return [...kinds.values()].sort((one, other) => rankOf(one) - rankOf(other))
}

const order: readonly string[] = evidenceKinds.map(({id}) => id)

const rankOf = ({kind}: PieceKind): number => order.indexOf(kind)

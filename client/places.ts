import {Position, Range} from 'vscode'
import type {Place, PlaceRange} from '../server/lsp/protocol/messages.ts'

/** A place as VS Code has it. */
export const positionOf = ({line, character}: Place): Position => new Position(line, character)

/** A stretch as VS Code has it. */
export const rangeOf = ({start, end}: PlaceRange): Range => new Range(positionOf(start), positionOf(end))

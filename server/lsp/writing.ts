import type {Position} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Span} from '../core/text/span.ts'

/** Where an author's cursor stands, and where it stood after the last edit if its passage was not left since. */
interface Cursor {
  readonly version: number
  readonly position: Position
  readonly wrote: Position | undefined
}

/** What clients tell of their cursors: while a passage is being written, findings of little weight in it wait. */
export interface Writing {
  /** The cursor of a draft moved, or left it; whether something that waits may now be told. */
  moved(uri: string, version: number, position: Position | undefined): boolean
  edited(uri: string): void
  /** The passage that is being written, of those that a document has at its offsets. */
  passage(document: TextDocument, passageAt: (offset: number) => Span | undefined): Span | undefined
}

export function createWriting(): Writing {
  const cursors = new Map<string, Cursor>()

  return {
    moved(uri, version, position) {
      const before = cursors.get(uri)
      if (!position) cursors.delete(uri)
      // A cursor that comes with an edit moved by writing.
      else if (before && before.version !== version) cursors.set(uri, {version, position, wrote: position})
      else cursors.set(uri, {version, position, wrote: before?.wrote})
      return before?.wrote !== undefined && (!position || before.version === version)
    },
    edited(uri) {
      const cursor = cursors.get(uri)
      if (cursor) cursors.set(uri, {...cursor, wrote: cursor.position})
    },
    passage(document, passageAt) {
      const cursor = cursors.get(document.uri)
      if (!cursor?.wrote) return undefined

      const passage = passageAt(document.offsetAt(cursor.wrote))
      const offset = document.offsetAt(cursor.position)
      if (passage && passage.start <= offset && offset <= passage.end) return passage
      cursors.set(document.uri, {...cursor, wrote: undefined})
      return undefined
    }
  }
}

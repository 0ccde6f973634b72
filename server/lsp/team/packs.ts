import type {TextDocument} from 'vscode-languageserver-textdocument'
import {saysCommentary} from '../../core/commentary/front-matter.ts'
import type {Commentary, Problem} from '../../core/commentary/model.ts'
import {readPack} from '../../core/commentary/read.ts'
import type {Settings} from '../../core/settings.ts'
import {memo} from '../../core/text/memo.ts'
import {decodedUri, uriIn} from '../files/folders.ts'

/** A commentary of a team's own that is open in an editor, as far as it can be read. */
export interface OpenPack {
  readonly document: TextDocument
  readonly commentary: Commentary
  readonly problems: readonly Problem[]
}

/** Whether a document is a commentary: it says so in its front matter, or the settings name it. */
export const isPack = (
  document: TextDocument,
  {commentaries}: Pick<Settings, 'commentaries'>,
  folder: string | undefined
): boolean =>
  saysOfItself(document) ||
  (folder !== undefined &&
    commentaries.some((name) => {
      const uri = uriIn(folder, name)
      return uri !== undefined && decodedUri(uri) === decodedUri(document.uri)
    }))

/** Several readers ask it of each text. */
const saysOfItself = memo((document: TextDocument) => saysCommentary(document.getText()))

/** A reader of open packs, which reads each text once. */
export function createPackReader(): (document: TextDocument) => OpenPack {
  const read = new WeakMap<TextDocument, OpenPack>()

  return (document) => {
    const pack = read.get(document) ?? {document, ...readPack(document.getText())}
    read.set(document, pack)
    return pack
  }
}

import {packs} from '../../packs/index.ts'
import {documentText} from '../documents.ts'
import type {Feature} from '../service.ts'

/** The read-only documents that the server itself holds. */
export const documentContent: Feature = {
  serve({connection}) {
    connection.workspace.textDocumentContent.on(async ({uri}) => {
      const text = documentText(uri, packs)
      return text === undefined ? null : {text}
    })
  }
}

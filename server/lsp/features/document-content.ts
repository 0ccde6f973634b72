import {packs} from '../../packs/index.ts'
import {documentText, scheme} from '../documents.ts'
import type {Feature} from '../service.ts'

/** The read-only documents that the server itself holds. */
export const documentContent: Feature = {
  offer: () => ({workspace: {textDocumentContent: {schemes: [scheme]}}}),

  serve({connection}) {
    connection.workspace.textDocumentContent.on(async ({uri}) => {
      const text = documentText(uri, packs)
      return text === undefined ? null : {text}
    })
  }
}

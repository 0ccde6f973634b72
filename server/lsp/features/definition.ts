import {definitionsAt} from '../../core/editor/definition.ts'
import {packPositions, rangeOf} from '../convert/ranges.ts'
import type {Feature} from '../service.ts'

/** From words of a draft to what the commentary says of them. */
export const definition: Feature = {
  serve({connection, client, assess, guarded}) {
    connection.onDefinition(
      guarded('definition', undefined, async ({textDocument: {uri}, position}) => {
        const assessed = await assess(uri)
        if (!assessed) return undefined

        const {document, assessment, commentaryUri} = assessed
        const pack = packPositions(assessment.commentary)
        const links = definitionsAt(assessment, document.offsetAt(position)).map(({origin, target}) => ({
          originSelectionRange: rangeOf(document, origin),
          targetUri: commentaryUri,
          targetRange: rangeOf(pack, target),
          targetSelectionRange: rangeOf(pack, target)
        }))
        return client().textDocument?.definition?.linkSupport
          ? links
          : links.map(({targetUri, targetRange}) => ({uri: targetUri, range: targetRange}))
      })
    )
  }
}

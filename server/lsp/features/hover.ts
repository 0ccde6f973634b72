import {MarkupKind} from 'vscode-languageserver'
import {hoverAt} from '../../core/editor/hover.ts'
import {packHoverAt} from '../../core/editor/packs/hover.ts'
import {hoverOf} from '../convert/ranges.ts'
import {passageLink} from '../passage-link.ts'
import type {Feature} from '../service.ts'

/** What stands under the cursor, in the commentary's words. */
export const hover: Feature = {
  serve({connection, client, options, assess, packAt, guarded}) {
    connection.onHover(
      guarded('hover', undefined, async ({textDocument: {uri}, position}) => {
        const formats = client().textDocument?.hover?.contentFormat ?? [MarkupKind.Markdown]
        const pack = await packAt(uri)
        if (pack) {
          const said = packHoverAt(pack.commentary, pack.document.offsetAt(position))
          return said && hoverOf(pack.document, said, formats.includes(MarkupKind.Markdown), undefined)
        }
        const assessed = await assess(uri)
        const text = assessed && hoverAt(assessed.assessment, assessed.document.offsetAt(position))
        if (!text) return undefined

        const link = text.source && passageLink(text.source, assessed, client(), options())
        return hoverOf(assessed.document, text, formats.includes(MarkupKind.Markdown), link)
      })
    )
  }
}

import {CodeLensRefreshRequest, type CodeLens} from 'vscode-languageserver'
import {lensesOf} from '../../core/editor/lenses.ts'
import {rangeOf} from '../convert.ts'
import {showEvidenceCommand, type ShowEvidenceArguments} from '../protocol.ts'
import type {Feature} from '../service.ts'

/** A line above each section that tells how it stands to its themes; a click shows the evidence, where it can. */
export const codeLenses: Feature = {
  serve({connection, client, options, assess, guarded, onTermsChange}) {
    onTermsChange(() => {
      if (client().workspace?.codeLens?.refreshSupport) void connection.sendRequest(CodeLensRefreshRequest.type)
    })
    connection.onCodeLens(
      guarded('codeLens', undefined, async ({textDocument: {uri}}): Promise<CodeLens[] | undefined> => {
        const assessed = await assess(uri)
        if (!assessed?.settings.codeLens) return undefined

        const {document, assessment, settings} = assessed
        return lensesOf(assessment, settings.evidence).map(({span, title, evidence}) => {
          const range = rangeOf(document, span)
          const question: ShowEvidenceArguments = [
            uri,
            range.start,
            evidence.map((span) => ({uri, range: rangeOf(document, span)}))
          ]
          const shows = options().hasCommands && evidence.length > 0
          return {
            range: {start: range.start, end: range.start},
            command: {title, command: shows ? showEvidenceCommand : '', ...(shows && {arguments: [...question]})}
          }
        })
      })
    )
  }
}

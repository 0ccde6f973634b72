import {CodeLensRefreshRequest, type CodeLens, type Command, type Position} from 'vscode-languageserver'
import {lensesOf} from '../../core/editor/lenses.ts'
import {signedLenses} from '../../core/editor/signed-lenses.ts'
import {readSidecar} from '../../core/sign-off/sidecar.ts'
import {sidecarPath} from '../../core/sign-off/sidecar-path.ts'
import {rangeOf} from '../convert/ranges.ts'
import {showEvidenceCommand, showSignedChangesCommand, type ShowEvidenceArguments} from '../protocol/messages.ts'
import type {Assessed, Feature, Service} from '../service.ts'

/**
 * Lines above a section that tell how it stands to its themes, and who has signed them off; a click shows the evidence,
 * or what was changed since, where it can.
 */
export const codeLenses: Feature = {
  serve(service) {
    const {connection, client, assess, guarded, onTermsChange} = service
    onTermsChange(() => {
      if (client().workspace?.codeLens?.refreshSupport) void connection.sendRequest(CodeLensRefreshRequest.type)
    })
    connection.onCodeLens(
      guarded('codeLens', undefined, async ({textDocument: {uri}}): Promise<CodeLens[] | undefined> => {
        if (!(await assess(uri))?.settings.codeLens) return undefined

        const sidecar = await service.readText(sidecarPath(uri))
        const assessed = await assess(uri)
        return assessed && [...standingLenses(assessed, service), ...signOffLenses(assessed, sidecar, service)]
      })
    )
  }
}

function standingLenses({document, assessment, settings}: Assessed, {options}: Service): readonly CodeLens[] {
  const {uri} = document
  return lensesOf(assessment, settings.evidence).map(({span, title, evidence}) => {
    const {start} = rangeOf(document, span)
    const question: ShowEvidenceArguments = [
      uri,
      start,
      evidence.map((span) => ({uri, range: rangeOf(document, span)}))
    ]
    const shows = options().hasCommands && evidence.length > 0
    return lensAt(start, {title, command: shows ? showEvidenceCommand : '', ...(shows && {arguments: [...question]})})
  })
}

function signOffLenses(
  {document, assessment}: Assessed,
  sidecar: string | undefined,
  {options}: Service
): readonly CodeLens[] {
  if (sidecar === undefined) return []
  return signedLenses(assessment, readSidecar(sidecar).signOffs).map(({span, title, changed}) => {
    const shows = options().hasCommands && changed !== undefined
    const command = shows ? showSignedChangesCommand : ''
    return lensAt(rangeOf(document, span).start, {title, command, ...(shows && {arguments: [{theme: changed}]})})
  })
}

const lensAt = (place: Position, command: Command): CodeLens => ({range: {start: place, end: place}, command})

import {
  DocumentDiagnosticReportKind,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport
} from 'vscode-languageserver'
import {packPassageAt, problemsOutside} from '../../core/editor/packs/held-back.ts'
import {findingsOutside, passageAt} from '../../core/editor/held-back.ts'
import {fingerprint} from '../../core/text/fingerprint.ts'
import {packDiagnosticsOf} from '../convert/ranges.ts'
import {diagnosticsOf, type Told} from '../convert/finding.ts'
import type {OpenPack} from '../team/packs.ts'
import {checkNotification, cursorNotification, type CheckParams, type CursorParams} from '../protocol/messages.ts'
import type {Feature} from '../service.ts'
import {createWriting} from '../writing.ts'

/** The findings of a draft: asked for where the client can ask, published where it cannot. */
export const diagnostics: Feature = {
  serve({connection, documents, client, assessWithFiles, packAt, others, judgeAnew, guarded, onTermsChange}) {
    const writing = createWriting()
    const told = new Map<string, Told & {readonly resultId: string}>()
    let answers = 0
    /** The versions that were opened or saved, or that the author asked to be read. */
    const wanted = new Map<string, number>()

    /** What there is to say of a document, and its name; nothing where the settings have it wait. */
    async function diagnose(
      uri: string
    ): Promise<{readonly diagnostics: readonly Diagnostic[]; readonly resultId: string} | undefined> {
      const pack = await packAt(uri)
      if (pack) return diagnosePack(pack)

      const assessed = await assessWithFiles(uri)
      if (!assessed) return {diagnostics: [], resultId: 'no draft'}

      const {document, assessment, settings, commentaryUri} = assessed
      if (settings.run !== 'onType' && wanted.get(uri) !== document.version) return undefined
      const passage =
        settings.run === 'onType' ? writing.passage(document, (offset) => passageAt(assessment, offset)) : undefined
      const findings = passage ? findingsOutside(assessment, passage) : assessment.findings
      const before = told.get(uri)
      const telling = {commentaryUri, showsRelated: showsRelated(client())}
      const diagnostics = diagnosticsOf(document, {findings, commentary: assessment.commentary}, telling, before)
      const isSame =
        before?.diagnostics.length === diagnostics.length &&
        diagnostics.every((one, at) => one === before.diagnostics[at])
      const resultId = isSame ? before.resultId : `findings ${++answers}`
      told.set(uri, {findings, diagnostics, telling, resultId})
      return {diagnostics, resultId}
    }

    function diagnosePack({document, problems}: OpenPack): {
      readonly diagnostics: readonly Diagnostic[]
      readonly resultId: string
    } {
      const passage = writing.passage(document, (offset) => packPassageAt(document.getText(), offset))
      const diagnostics = packDiagnosticsOf(document, passage ? problemsOutside(problems, passage) : problems)
      return {diagnostics, resultId: `commentary ${fingerprint(JSON.stringify(diagnostics))}`}
    }

    /** What was last said of the other files of a draft, which another of them may have made untrue. */
    const said = new Map<string, string | undefined>()
    const tellOthers = guarded('diagnoseOthers', undefined, async (uri: string) => {
      const pack = await packAt(uri)
      // A commentary that is half typed does not hold yet.
      if (pack?.problems.length === 0) judgeAnew()
      if (pack || others(uri).length === 0) return
      const changed: string[] = []
      for (const other of others(uri)) {
        const now = (await diagnose(other))?.resultId
        if (said.get(other) !== now) changed.push(other)
        said.set(other, now)
      }
      if (0 < changed.length) tellAnew(changed)
    })

    const publish = guarded('publishDiagnostics', undefined, async (uri: string) => {
      if (client().textDocument?.diagnostic) return
      const before = documents.get(uri)?.version
      const answer = await diagnose(uri)
      // A later edit publishes for itself; what was found for an earlier text would stand in wrong places.
      if (!answer || documents.get(uri)?.version !== before) return
      await connection.sendDiagnostics({
        uri,
        diagnostics: [...answer.diagnostics],
        ...(before !== undefined && {version: before})
      })
    })

    function tellAnew(uris: readonly string[]): void {
      if (client().workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh()
      for (const uri of uris) void publish(uri)
    }

    /** Tells what there is to say of a document as it now is, whatever else waits. */
    function want(uri: string): void {
      const version = documents.get(uri)?.version
      if (version === undefined || wanted.get(uri) === version) return
      wanted.set(uri, version)
      tellAnew([uri])
    }

    onTermsChange(() => tellAnew(documents.all().map(({uri}) => uri)))
    const tellOfOpened = guarded('diagnoseOpened', undefined, async (uri: string) => {
      if (0 < others(uri).length || (await packAt(uri))) tellAnew([uri])
    })
    documents.onDidOpen(({document: {uri, version}}) => {
      wanted.set(uri, version)
      void tellOfOpened(uri)
    })
    documents.onDidChangeContent(({document: {uri}}) => {
      writing.edited(uri)
      void publish(uri)
      void tellOthers(uri)
    })
    documents.onDidSave(({document: {uri}}) => want(uri))
    documents.onDidClose(({document: {uri}}) => {
      wanted.delete(uri)
      told.delete(uri)
      said.delete(uri)
      void tellOthers(uri)
      writing.moved(uri, 0, undefined)
      if (!client().textDocument?.diagnostic) void connection.sendDiagnostics({uri, diagnostics: []})
    })
    connection.onNotification(checkNotification, ({uri}: CheckParams) => want(uri))
    connection.onNotification(cursorNotification, ({uri, position}: CursorParams) => {
      const version = documents.get(uri)?.version
      if (version !== undefined && writing.moved(uri, version, position ?? undefined)) tellAnew([uri])
    })
    connection.languages.diagnostics.on(
      guarded<[DocumentDiagnosticParams], DocumentDiagnosticReport>(
        'diagnostic',
        {kind: DocumentDiagnosticReportKind.Full, items: []},
        async ({textDocument: {uri}, previousResultId}) => {
          const answer = await diagnose(uri)
          if (previousResultId !== undefined && (!answer || answer.resultId === previousResultId))
            return {kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId}
          const {diagnostics = [], resultId = 'nothing yet'} = answer ?? {}
          return {kind: DocumentDiagnosticReportKind.Full, items: [...diagnostics], resultId}
        }
      )
    )
  }
}

/** Whether an editor shows what a finding rests on beside it; those that ask for findings say so in either place. */
const showsRelated = ({textDocument}: ClientCapabilities): boolean =>
  (textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true

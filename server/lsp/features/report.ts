import type {CancellationToken} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {version} from '../../../package.json'
import {reportFormats} from '../../core/report/index.ts'
import type {AssessedDraft} from '../../core/report/report.ts'
import {reportRequest, type DraftToReport, type ReportParams, type ReportResult} from '../review-protocol.ts'
import type {Assessed, Feature, Service} from '../service.ts'
import {firstPages, isTooLong} from '../too-long.ts'

/** A report on drafts, open or not, in the words and forms of the command line. */
export const report: Feature = {
  offer: () => ({}),

  serve(service) {
    const {connection, guarded} = service
    connection.onRequest(
      reportRequest,
      guarded(
        'report',
        null,
        async ({format, drafts}: ReportParams, token: CancellationToken): Promise<ReportResult> => {
          const writer = reportFormats.find(({id}) => id === format)
          if (!writer) return null

          const read: AssessedDraft[] = []
          const tooLong: string[] = []
          for (const draft of drafts) {
            if (token.isCancellationRequested) return null
            const found = await assess(draft, service)
            if (found === 'too long') tooLong.push(draft.path)
            else if (found) read.push({path: draft.path, assessment: found.assessment})
          }
          const day = new Date().toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric'})
          return {report: writer.write(read, {day, version}), paths: read.map(({path}) => path), tooLong}
        }
      )
    )
  }
}

async function assess(
  {uri, text}: DraftToReport,
  {assessWithFiles, assessText}: Service
): Promise<Assessed | 'too long' | undefined> {
  if (text === null) return assessWithFiles(uri)
  const tooLong = isTooLong(text)
  const found = await assessText(TextDocument.create(uri, 'markdown', 0, tooLong ? firstPages(text) : text))
  return found && tooLong ? 'too long' : found
}

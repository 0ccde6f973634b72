import type {CancellationToken} from 'vscode-languageserver'
import {version} from '../../../package.json'
import {dayInWords} from '../../core/period/period.ts'
import {reportFormats} from '../../core/report/index.ts'
import {withoutPersonalWords} from '../../core/report/redact.ts'
import type {AssessedDraft} from '../../core/report/report.ts'
import {today} from '../../today.ts'
import {decodedUri, pathIn} from '../folders.ts'
import {gatherDrafts, type DraftFiles} from '../gathered-drafts.ts'
import {reportRequest, type DraftToReport, type ReportParams, type ReportResult} from '../review-protocol.ts'
import type {Assessed, Feature, Service} from '../service.ts'
import {firstPages, isTooLong} from '../too-long.ts'

/** A report on drafts, open or not, in the words and forms of the command line. */
export const report: Feature = {
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

          const read = gatherDrafts()
          const long: DraftToReport[] = []
          for (const draft of drafts) {
            if (token.isCancellationRequested) return null
            if (read.has(draft.uri)) continue
            const files = await assess(draft, service)
            if (files === 'too long') long.push(draft)
            else read.add(files)
          }
          const found = read.all()
          const all = found.flatMap((files) => named(files, drafts))
          return {
            report: writer.write(all, {day: dayInWords(today()), version}),
            paths: all.map(({path}) => path),
            files: found.flat().map(({document: {uri}}) => uri),
            tooLong: long.filter(({uri}) => !read.has(uri)).map(({path}) => path)
          }
        }
      )
    )
  }
}

/** All files of a draft, the main one first; none where the document is no draft. */
async function assess({uri, text}: DraftToReport, {assessWhole}: Service): Promise<readonly Assessed[] | 'too long'> {
  if (text === null) return assessWhole(uri)
  if (!isTooLong(text)) return assessWhole(uri, text)
  return (await assessWhole(uri, firstPages(text))).length === 0 ? [] : 'too long'
}

/** The files of a draft as a report names them, without the personal words that its messages would repeat. */
function named(files: DraftFiles, asked: readonly DraftToReport[]): readonly AssessedDraft[] {
  const given = new Map(asked.map(({uri, path}) => [decodedUri(uri), path]))
  const paths = files.map((file) => given.get(decodedUri(file.document.uri)) ?? pathBeside(file, files, given))
  return files.map(({assessment}, at) => ({
    path: paths[at]!,
    assessment: withoutPersonalWords(assessment),
    ...(0 < at && {partOf: paths[0]!})
  }))
}

/** The path of a file that was not asked for, in the way in which another of its draft is named. */
function pathBeside(
  {document: {uri}, folder}: Assessed,
  files: DraftFiles,
  given: ReadonlyMap<string, string>
): string {
  const beside = files.find((file) => given.has(decodedUri(file.document.uri)))
  const [inside, path] = beside
    ? [pathIn(beside.document.uri, folder), given.get(decodedUri(beside.document.uri))!]
    : ['', '']
  // Where there are several folders, a path begins with the name of its own.
  const before = path.endsWith(inside) ? path.slice(0, path.length - inside.length) : ''
  return before + pathIn(uri, folder)
}

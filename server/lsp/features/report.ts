import * as l10n from '@vscode/l10n'
import type {CancellationToken} from 'vscode-languageserver'
import {version} from '../../../package.json'
import {dayInWords} from '../../core/period/period.ts'
import {reportFormats} from '../../core/report/index.ts'
import {withoutPersonalWords} from '../../core/report/redact.ts'
import {withSignOffs, type AssessedDraft} from '../../core/report/report.ts'
import {readSidecar, type SignOff} from '../../core/sign-off/sidecar.ts'
import {sidecarPath} from '../../core/sign-off/sidecar-path.ts'
import {today} from '../../today.ts'
import {decodedUri, pathIn} from '../files/folders.ts'
import {gatherDrafts, type DraftFiles} from '../files/gathered-drafts.ts'
import {reportRequest, type DraftToReport, type ReportParams, type ReportResult} from '../protocol/review.ts'
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
          const all = (await Promise.all(found.map((files) => named(files, drafts, service)))).flat()
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

/**
 * The files of a draft as a report names them, with what was signed of them, and without the personal words that its
 * messages would repeat.
 */
function named(
  files: DraftFiles,
  asked: readonly DraftToReport[],
  service: Service
): Promise<readonly AssessedDraft[]> {
  const given = new Map(asked.map(({uri, path}) => [decodedUri(uri), path]))
  const paths = files.map((file) => given.get(decodedUri(file.document.uri)) ?? pathBeside(file, files, given))
  return Promise.all(
    files.map(async ({assessment, document}, at) => {
      const path = paths[at]!
      const file = {path, assessment: withoutPersonalWords(assessment), ...(0 < at && {partOf: paths[0]!})}
      const sidecar = await service.readText(sidecarPath(document.uri))
      return sidecar === undefined ? file : withSignOffs(file, signOffsIn(sidecar, path, service))
    })
  )
}

/** What a file of sign-offs says; one that cannot be read is told of. */
function signOffsIn(sidecar: string, path: string, {tell}: Service): readonly SignOff[] {
  const {signOffs, problem} = readSidecar(sidecar)
  if (problem) {
    const {line, character, message} = problem
    tell(l10n.t('{0}, line {1}, column {2}: {3}', sidecarPath(path), line + 1, character + 1, message))
  }
  return signOffs
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

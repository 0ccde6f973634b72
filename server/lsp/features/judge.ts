import type {Diagnostic} from 'vscode-languageserver'
import {openGaps} from '../../core/rules/gaps.ts'
import {diagnosticsOf} from '../convert/finding.ts'
import {judgeRequest, type JudgeResult, type TextRead} from '../protocol/review.ts'
import type {Feature} from '../service.ts'
import {firstPages, isTooLong} from '../too-long.ts'

/** What there is to say of a draft that is not open, for a client that looks through a whole workspace. */
export const judge: Feature = {
  serve({connection, assessText, guarded}) {
    connection.onRequest(
      judgeRequest,
      guarded('judge', null, async ({uri, text}: TextRead): Promise<JudgeResult<Diagnostic>> => {
        const tooLong = isTooLong(text)
        const read = tooLong ? firstPages(text) : text
        const assessed = await assessText(uri, read)
        if (!assessed) return null

        const {document, assessment, commentaryUri, files} = assessed
        return tooLong
          ? {gaps: 0, files, diagnostics: [], tooLong}
          : {
              gaps: openGaps(assessment.findings).length,
              files,
              diagnostics: diagnosticsOf(document, assessment, {commentaryUri, showsRelated: true}),
              tooLong
            }
      })
    )
  }
}

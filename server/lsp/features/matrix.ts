import {matrixOf} from '../../core/matrix/matrix.ts'
import {findWords} from '../../core/matrix/pieces.ts'
import {rangeOf} from '../convert/ranges.ts'
import {gatherDrafts, type DraftFiles} from '../files/gathered-drafts.ts'
import {
  matrixPlacesRequest,
  matrixRequest,
  type MatrixParams,
  type MatrixPlacesParams,
  type MatrixPlacesResult,
  type MatrixResult,
  type MatrixSource
} from '../protocol/matrix.ts'
import type {Assessed, Feature, Service} from '../service.ts'

/** Theme by kind of evidence for some drafts or a folder of them, all files of each, and the places behind each cell. */
export const matrix: Feature = {
  serve(service) {
    const {connection, guarded} = service
    const read = createDraftReader(service)
    connection.onRequest(
      matrixRequest,
      guarded('matrix', null, async ({source}: MatrixParams): Promise<MatrixResult> => {
        const drafts = await read(source)
        if (drafts.length === 0) return null

        return {
          drafts: drafts.map(([{document, assessment, files}]) => ({
            uri: document.uri,
            title: assessment.draft.sections.find(({heading}) => heading)?.heading?.content.title ?? null,
            files
          })),
          ...matrixOf(drafts.flat().map(({assessment}) => assessment))
        }
      })
    )
    connection.onRequest(
      matrixPlacesRequest,
      guarded('matrixPlaces', [], async ({source, commentary, ...sought}: MatrixPlacesParams) => {
        const drafts = await read(source)
        return drafts
          .flat()
          .filter(({assessment}) => commentary === undefined || assessment.commentary.id === commentary)
          .flatMap(({document, assessment}): MatrixPlacesResult =>
            findWords(assessment, sought).map(({span, words, reason}) => ({
              uri: document.uri,
              ...rangeOf(document, span),
              words,
              reason
            }))
          )
      })
    )
  }
}

/** A reader of the drafts that a matrix is of. Those that are not open are judged again only when their text changed. */
function createDraftReader(service: Service): (source: MatrixSource) => Promise<readonly DraftFiles[]> {
  const {documents, folders, assessWhole, onTermsChange} = service
  const readText = (uri: string) => service.files().readText(uri)
  const listMarkdown = (within: readonly string[]) => service.files().listMarkdown(within)
  const closed = new Map<string, {readonly text: string; readonly files: readonly Assessed[]}>()
  onTermsChange(() => closed.clear())

  async function readDraft(uri: string): Promise<readonly Assessed[]> {
    if (documents.get(uri)) {
      closed.delete(uri)
      return assessWhole(uri)
    }
    const text = await readText(uri)
    if (text === undefined) return []
    const before = closed.get(uri)
    if (before?.text === text) return before.files
    const files = await assessWhole(uri, text)
    // What a draft in several files says depends on the others as well.
    if (files.length < 2) closed.set(uri, {text, files})
    return files
  }

  return async ({drafts = [], folders: asked = []}) => {
    const isAsked = (uri: string): boolean => asked.some((folder) => uri.startsWith(`${folder.replace(/\/$/, '')}/`))
    const files = asked.length === 0 ? [] : [...(await listMarkdown(folders())), ...documents.keys()]
    const read = gatherDrafts()
    for (const uri of new Set([...drafts, ...files.filter(isAsked).sort()])) {
      if (!read.has(uri)) read.add(await readDraft(uri))
    }
    return read.all()
  }
}

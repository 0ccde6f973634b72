import {TextDocument} from 'vscode-languageserver-textdocument'
import {matrixOf} from '../../core/matrix/matrix.ts'
import {findWords} from '../../core/matrix/pieces.ts'
import {rangeOf} from '../convert.ts'
import {
  matrixPlacesRequest,
  matrixRequest,
  type MatrixParams,
  type MatrixPlacesParams,
  type MatrixPlacesResult,
  type MatrixResult,
  type MatrixSource
} from '../matrix-protocol.ts'
import type {Assessed, Feature, Service} from '../service.ts'

/** Theme by kind of evidence for some drafts or a folder of them, and the places behind each cell. */
export const matrix: Feature = {
  offer: () => ({}),

  serve(service) {
    const {connection, guarded} = service
    const read = createDraftReader(service)
    connection.onRequest(
      matrixRequest,
      guarded('matrix', null, async ({source}: MatrixParams): Promise<MatrixResult> => {
        const drafts = await read(source)
        if (drafts.length === 0) return null

        return {
          drafts: drafts.map(({document: {uri}, assessment: {draft}}) => ({
            uri,
            title: draft.sections.find(({heading}) => heading)?.heading?.content.title ?? null
          })),
          ...matrixOf(drafts.map(({assessment}) => assessment))
        }
      })
    )
    connection.onRequest(
      matrixPlacesRequest,
      guarded('matrixPlaces', [], async ({source, commentary, ...sought}: MatrixPlacesParams) => {
        const drafts = await read(source)
        return drafts
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
function createDraftReader(service: Service): (source: MatrixSource) => Promise<readonly Assessed[]> {
  const {documents, folders, assess, assessText, onTermsChange} = service
  const readText = (uri: string) => service.files().readText(uri)
  const listMarkdown = (within: readonly string[]) => service.files().listMarkdown(within)
  const closed = new Map<string, {readonly text: string; readonly assessed: Assessed | undefined}>()
  onTermsChange(() => closed.clear())

  async function readDraft(uri: string): Promise<Assessed | undefined> {
    if (documents.get(uri)) {
      closed.delete(uri)
      return assess(uri)
    }
    const text = await readText(uri)
    if (text === undefined) return undefined
    const before = closed.get(uri)
    if (before?.text === text) return before.assessed
    const assessed = await assessText(TextDocument.create(uri, 'markdown', 0, text))
    closed.set(uri, {text, assessed})
    return assessed
  }

  return async ({drafts = [], folders: asked = []}) => {
    const isAsked = (uri: string): boolean => asked.some((folder) => uri.startsWith(`${folder.replace(/\/$/, '')}/`))
    const files = asked.length === 0 ? [] : [...(await listMarkdown(folders())), ...documents.keys()]
    const read: Assessed[] = []
    for (const uri of new Set([...drafts, ...files.filter(isAsked).sort()])) {
      const assessed = await readDraft(uri)
      if (assessed) read.push(assessed)
    }
    return read
  }
}

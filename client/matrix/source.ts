import {FileType, l10n, Uri, workspace} from 'vscode'
import type {MatrixAnswer, MatrixDraft, MatrixSource} from '../../server/lsp/protocol/matrix.ts'
import {draftOnShow} from '../drafts/watch-drafts.ts'
import {fileName} from '../file-name.ts'
import {isObject} from './read-message.ts'

/** What a matrix is asked of: what was chosen in the Explorer, else a draft on show, else the whole workspace. */
export async function sourceOf(chosen: readonly Uri[]): Promise<MatrixSource> {
  const front = draftOnShow()?.document.uri
  if (chosen.length === 0) return front ? {drafts: [front.toString()]} : wholeWorkspace()

  const kinds = await Promise.all(chosen.map(isFolder))
  const drafts = chosen.filter((_, at) => !kinds[at]).map((uri) => uri.toString())
  const folders = chosen.filter((_, at) => kinds[at]).map((uri) => uri.toString())
  return {...(drafts.length > 0 && {drafts}), ...(folders.length > 0 && {folders})}
}

/** All folders of the workspace. */
export const wholeWorkspace = (): MatrixSource => ({
  folders: (workspace.workspaceFolders ?? []).map(({uri}) => uri.toString())
})

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type === FileType.Directory
  } catch {
    // What was never saved is no folder.
    return false
  }
}

/** A source as it was kept with a window; nothing where that holds something else. */
export function readSource(kept: unknown): MatrixSource | undefined {
  const source = isObject(kept) ? kept.source : undefined
  if (!isObject(source)) return undefined
  const [drafts, folders] = [source.drafts, source.folders].map((list) =>
    Array.isArray(list) ? list.filter((uri) => typeof uri === 'string') : []
  )
  return {...(drafts?.length && {drafts}), ...(folders?.length && {folders})}
}

/** Whether a change of a document may change the matrix. */
export const concerns = ({drafts = [], folders = []}: MatrixSource, uri: Uri): boolean => {
  const text = uri.toString()
  return drafts.includes(text) || folders.some((folder) => text.startsWith(`${folder.replace(/\/$/, '')}/`))
}

/** What a matrix is called: after its draft, its folder, or how many drafts it is of. */
export function titleOf(
  {drafts = [], folders = []}: MatrixSource,
  answer: {readonly drafts: readonly Pick<MatrixDraft, 'title'>[]} | undefined
): string {
  const [draft] = answer?.drafts ?? []
  if (drafts.length === 1 && folders.length === 0) return draft?.title ?? nameOf(drafts[0]!)
  if (folders.length === 1 && drafts.length === 0) return l10n.t('Drafts in {0}', nameOf(folders[0]!))
  return l10n.t('{0} drafts', answer?.drafts.length ?? 0)
}

/** The same in the room of a tab: a draft goes by its file. */
export const tabTitle = (source: MatrixSource, answer: MatrixAnswer | undefined): string =>
  l10n.t('Evidence: {0}', titleOf(source, answer && {drafts: answer.drafts.map(() => ({title: null}))}))

/** The last part of an address. */
export const nameOf = (uri: string): string => fileName(Uri.parse(uri).path) || uri

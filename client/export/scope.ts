import {l10n, window, workspace, type CancellationToken, type QuickPickItem, type Uri} from 'vscode'
import type {DraftToReport} from '../../server/lsp/protocol/review.ts'
import {draftOnShow} from '../drafts/watch-drafts.ts'
import {listMarkdownFiles, openDocument, readFile} from '../workspace/files.ts'

/** Which drafts a review is about. */
export type Scope = 'front' | 'all'

/** Asks which drafts the review should be about, where there is a choice. */
export async function askScope(title: string): Promise<Scope | undefined> {
  const front = draftOnShow()
  if (!front) return 'all'
  if (!workspace.workspaceFolders) return 'front'

  const items: readonly (QuickPickItem & {readonly scope: Scope})[] = [
    {label: l10n.t('This draft'), description: nameOf(front.document.uri), scope: 'front'},
    {label: l10n.t('All drafts of the workspace'), scope: 'all'}
  ]
  const chosen = await window.showQuickPick(items, {title, placeHolder: l10n.t('What the review should be about')})
  return chosen?.scope
}

/** Documents that may be drafts, to be reported on, and the files of which nothing could be read. */
export interface Documents {
  readonly drafts: readonly DraftToReport[]
  readonly unread: readonly string[]
}

/** The documents that a review is about; those that are no drafts the server leaves out. */
export async function documentsIn(scope: Scope, token: CancellationToken): Promise<Documents> {
  const front = draftOnShow()
  if (scope === 'front') {
    const uri = front?.document.uri
    return {drafts: uri ? [{uri: uri.toString(), path: nameOf(uri), text: null}] : [], unread: []}
  }

  const drafts: DraftToReport[] = []
  const unread: string[] = []
  for (const uri of await listMarkdownFiles()) {
    if (token.isCancellationRequested) break
    const path = nameOf(uri)
    const {text, problem} = openDocument(uri) ? {text: null, problem: undefined} : await readFile(uri)
    if (problem === undefined) drafts.push({uri: uri.toString(), path, text})
    else unread.push(`${path} (${problem})`)
  }
  return {drafts, unread}
}

/** How a review names a draft: by its path in the workspace, with the folder where there are several. */
const nameOf = (uri: Uri): string => workspace.asRelativePath(uri)

import {commands, env, FileSystemError, l10n, UIKind, Uri, window, workspace} from 'vscode'
import {draftOnShow} from '../drafts/watch-drafts.ts'
import type {Format} from './formats.ts'

/** Where a review may be written: a file, or a document that is not saved yet; nothing where its reader gave up. */
export type Place = Uri | 'untitled' | undefined

/** Asks where the review should be written, in the folder of the draft unless its reader says otherwise. */
export async function askPlace({ending, label}: Format, title: string): Promise<Place> {
  const draft = draftOnShow()?.document.uri
  const folder = workspace.workspaceFolders?.[0]?.uri
  const home = draft && draft.scheme !== 'untitled' ? Uri.joinPath(draft, '..') : folder
  if (!home || workspace.fs.isWritableFileSystem(home.scheme) === false) return 'untitled'

  const name = draft ? (/([^/]*?)(?:\.\w+)?$/.exec(draft.path)?.[1] ?? '') : ''
  const defaultUri = Uri.joinPath(home, `${name === '' ? 'self-evaluation' : name}-review.${ending}`)
  // The dialog asks before a file is replaced.
  return window.showSaveDialog({title, defaultUri, filters: {[label]: [ending]}})
}

/** Whether a file may be written: one that is there is replaced only where its owner says so. */
export async function mayWrite(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri)
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'FileNotFound'
  }
  const replace = l10n.t('Replace It')
  const words = l10n.t('There is a file {0} already.', workspace.asRelativePath(uri))
  return (await window.showWarningMessage(words, {modal: true}, replace)) === replace
}

/** Writes a review, and offers to open it. */
export async function writeReview(uri: Uri, review: string): Promise<boolean> {
  try {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(review))
  } catch {
    void window.showErrorMessage(l10n.t('The review could not be written to {0}.', workspace.asRelativePath(uri)))
    return false
  }
  void offer(uri)
  return true
}

async function offer(uri: Uri): Promise<void> {
  const open = l10n.t('Open')
  const browse = l10n.t('Open in the Browser')
  const isPage = uri.path.endsWith('.html') && uri.scheme === 'file' && env.uiKind === UIKind.Desktop && !env.remoteName
  const words = l10n.t('The review is in {0}.', workspace.asRelativePath(uri))
  const chosen = await window.showInformationMessage(words, ...(isPage ? [browse] : []), open)
  if (chosen === browse) await env.openExternal(uri)
  else if (chosen === open) await commands.executeCommand('vscode.open', uri)
}

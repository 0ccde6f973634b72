import {EventEmitter, FileSystemError, l10n, workspace, type Uri} from 'vscode'
import {sidecarPath} from '../../server/core/sign-off/sidecar-path.ts'
import {openDocument, readFile} from '../workspace/files.ts'

/** The file beside a draft that holds what was signed of it. */
export const sidecarOf = (draft: Uri): Uri => draft.with({path: sidecarPath(draft.path), query: '', fragment: ''})

/** A sidecar as it now is: its text, nothing where there is none yet, or why it cannot be read. */
export interface SidecarRead {
  readonly text: string | null
  readonly problem: string | undefined
}

/** Reads a sidecar where the workspace lives. */
export async function readSidecar(uri: Uri): Promise<SidecarRead> {
  const isMissing = await workspace.fs.stat(uri).then(
    () => false,
    (error: unknown) => error instanceof FileSystemError && error.code === 'FileNotFound'
  )
  return isMissing ? {text: null, problem: undefined} : readFile(uri)
}

/** Tells of sidecars that we wrote: not every file system does. */
export const sidecarWritten = new EventEmitter<Uri>()

/** What keeps a sidecar from being written before anything is asked; nothing where it may be. */
export function whyNot(draft: Uri, sidecar: Uri): string | undefined {
  if (draft.scheme === 'untitled')
    return l10n.t('Please save the draft first: what is signed off is recorded in a file beside it.')
  if (workspace.fs.isWritableFileSystem(sidecar.scheme) === false)
    return l10n.t('The folder of the draft is read-only, so no theme can be signed off here.')
  if (openDocument(sidecar)?.isDirty)
    return l10n.t('{0} has changes that are not saved. Please save it first.', workspace.asRelativePath(sidecar))
  return undefined
}

/**
 * Writes a sidecar, unless it is no longer as it was read. Says why it could not be written, and nothing where it was.
 */
export async function writeSidecar(sidecar: Uri, before: string | null, after: string): Promise<string | undefined> {
  const name = workspace.asRelativePath(sidecar)
  const now = await readSidecar(sidecar)
  if (now.text !== before || now.problem !== undefined || openDocument(sidecar)?.isDirty)
    return l10n.t('{0} has changed meanwhile, so nothing was recorded. Please sign the theme off again.', name)
  try {
    await workspace.fs.writeFile(sidecar, new TextEncoder().encode(after))
  } catch {
    return l10n.t('{0} could not be written, so nothing was recorded.', name)
  }
  sidecarWritten.fire(sidecar)
  return undefined
}

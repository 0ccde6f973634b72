import {Disposable, RelativePattern, Uri, workspace} from 'vscode'
import {readSidecar, sidecarOf, sidecarWritten} from './sidecar.ts'

/** The sidecar of the draft on show: read once, and again only when its file changes. */
export interface WatchedSidecar extends Disposable {
  /** The text of a draft's sidecar; nothing where there is none that can be read. */
  readonly textFor: (draft: Uri) => Promise<string | null>
}

/** Watches the sidecar of the draft that was last asked about. */
export function watchSidecar(look: () => void): WatchedSidecar {
  let watched: {readonly sidecar: string; readonly listening: Disposable} | undefined
  let reading: Promise<string | null> | undefined

  function listen(sidecar: Uri): Disposable {
    const again = (uri: Uri): void => {
      if (uri.toString() !== sidecar.toString()) return
      reading = undefined
      look()
    }
    // By a pattern and not by its name, in which brackets would be read as one.
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(sidecar, '..'), '*.signed.json'))
    return Disposable.from(
      watcher,
      watcher.onDidCreate(again),
      watcher.onDidChange(again),
      watcher.onDidDelete(again),
      sidecarWritten.event(again)
    )
  }

  return {
    textFor(draft) {
      if (draft.scheme === 'untitled') return Promise.resolve(null)
      const sidecar = sidecarOf(draft)
      if (watched?.sidecar !== sidecar.toString()) {
        watched?.listening.dispose()
        watched = {sidecar: sidecar.toString(), listening: listen(sidecar)}
        reading = undefined
      }
      return (reading ??= readSidecar(sidecar).then(({text, problem}) => (problem === undefined ? text : null)))
    },
    dispose: () => void watched?.listening.dispose()
  }
}

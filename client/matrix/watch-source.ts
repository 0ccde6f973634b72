import {Disposable, workspace, type TextDocument, type Uri} from 'vscode'
import {State, type BaseLanguageClient} from 'vscode-languageclient'
import {afterPause} from '../after-pause.ts'

/** In milliseconds: longer than between two keys, so that who listens hears of a sentence and not of each letter. */
const pauseInTyping = 400

/** Looks again after a pause when one of the drafts, their files or the settings change, or the server starts. */
export function watchSource(concerns: (uri: Uri) => boolean, client: BaseLanguageClient, look: () => void): Disposable {
  const {later, stop} = afterPause(look, pauseInTyping)
  const laterAt = (uri: Uri): void => {
    if (concerns(uri)) later()
  }
  const laterFor = ({uri}: TextDocument): void => laterAt(uri)
  // The parts of a draft may be anywhere.
  const watcher = workspace.createFileSystemWatcher('**/*.{md,markdown}')

  return Disposable.from(
    watcher,
    watcher.onDidChange(laterAt),
    watcher.onDidCreate(laterAt),
    watcher.onDidDelete(laterAt),
    workspace.onDidChangeTextDocument(({document}) => laterFor(document)),
    workspace.onDidOpenTextDocument(laterFor),
    workspace.onDidCloseTextDocument(laterFor),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('selfEvaluation') && later()),
    client.onDidChangeState(({newState}) => newState === State.Running && later()),
    stop
  )
}

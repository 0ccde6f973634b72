import {Disposable, RelativePattern, Uri, workspace, type TextDocument} from 'vscode'
import {State, type BaseLanguageClient} from 'vscode-languageclient'
import type {MatrixSource} from '../../server/lsp/matrix-protocol.ts'
import {concerns} from './source.ts'

/** In milliseconds: longer than between two keys, so that who listens hears of a sentence and not of each letter. */
const pauseInTyping = 400

/** Looks again after a pause when one of the drafts, their files or the settings change, or the server starts. */
export function watchSource(source: MatrixSource, client: BaseLanguageClient, look: () => void): Disposable {
  let pause: ReturnType<typeof setTimeout> | undefined
  const later = (): void => {
    clearTimeout(pause)
    pause = setTimeout(look, pauseInTyping)
  }
  const laterFor = ({uri}: Pick<TextDocument, 'uri'>): void => {
    if (concerns(source, uri)) later()
  }
  const watchers = (source.folders ?? []).map((folder) =>
    workspace.createFileSystemWatcher(new RelativePattern(Uri.parse(folder), '**/*.{md,markdown}'))
  )

  return Disposable.from(
    ...watchers,
    ...watchers.flatMap((watcher) => [
      watcher.onDidChange(later),
      watcher.onDidCreate(later),
      watcher.onDidDelete(later)
    ]),
    workspace.onDidChangeTextDocument(({document}) => laterFor(document)),
    workspace.onDidOpenTextDocument(laterFor),
    workspace.onDidCloseTextDocument(laterFor),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('selfEvaluation') && later()),
    client.onDidChangeState(({newState}) => newState === State.Running && later()),
    new Disposable(() => clearTimeout(pause))
  )
}

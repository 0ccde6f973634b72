import {Disposable, env, l10n, Uri, type WebviewPanel} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {
  matrixPlacesRequest,
  matrixRequest,
  type MatrixAnswer,
  type MatrixPlacesResult,
  type MatrixResult,
  type MatrixSource
} from '../../server/lsp/protocol/matrix.ts'
import {ask} from '../connection/ask.ts'
import {changesOf} from './changes.ts'
import type {MatrixView} from './messages.ts'
import {createNonce, pageOf} from './page.ts'
import {openPlaces} from './places.ts'
import {readMessage} from './read-message.ts'
import {concerns, tabTitle, titleOf} from './source.ts'
import {watchSource} from './watch-source.ts'
import {emptyView, viewOf} from './words.ts'

/** Shows the matrix of some drafts in a panel, and keeps it as the drafts are until the panel is closed. */
export function showMatrix(panel: WebviewPanel, source: MatrixSource, client: BaseLanguageClient, home: Uri): void {
  const {webview} = panel
  const dist = Uri.joinPath(home, 'dist')
  let answer: MatrixAnswer | undefined
  let view: MatrixView | undefined
  let files: ReadonlySet<string> = new Set()
  let latest = 0
  const isConcerned = (uri: Uri): boolean => files.has(uri.toString()) || concerns(source, uri)

  async function look(): Promise<void> {
    const asked = ++latest
    const found = await ask<MatrixResult>(client, matrixRequest, {source})
    // The server is starting, has stopped, or was asked again since.
    if (found === undefined || asked !== latest) return
    const changes = found ? changesOf(answer, found) : ''
    answer = found ?? undefined
    files = new Set(found?.drafts.flatMap((draft) => draft.files).map((file) => Uri.parse(file).toString()))
    view = found
      ? viewOf(source, found, titleOf(source, found), changes)
      : emptyView(source, l10n.t('No draft of a self-evaluation was found here. If it is closed, open it.'))
    panel.title = tabTitle(source, answer)
    await webview.postMessage(view)
  }

  const watching = Disposable.from(
    watchSource(isConcerned, client, () => panel.visible && void look()),
    panel.onDidChangeViewState(() => panel.visible && void look()),
    webview.onDidReceiveMessage(async (said: unknown) => {
      const message = readMessage(said)
      // A page that is there anew, because its tab was hidden, is shown what was known before it is asked again.
      if (message?.type === 'ready') await (view ? webview.postMessage({...view, announcement: ''}) : look())
      if (message?.type !== 'open') return
      const places = await ask<MatrixPlacesResult>(client, matrixPlacesRequest, {source, ...message.cell})
      if (places) await openPlaces(places, panel)
    })
  )
  panel.onDidDispose(() => void watching.dispose())
  webview.options = {enableScripts: true, localResourceRoots: [dist]}
  webview.html = pageOf({
    language: env.language,
    script: webview.asWebviewUri(Uri.joinPath(dist, 'matrix.js')).toString(),
    style: webview.asWebviewUri(Uri.joinPath(dist, 'matrix.css')).toString(),
    nonce: createNonce(),
    waiting: l10n.t('Reading the drafts.')
  })
}

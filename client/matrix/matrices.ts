import {commands, Disposable, ViewColumn, window, type Uri, type WebviewPanel} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import type {MatrixSource} from '../../server/lsp/protocol/matrix.ts'
import {matrixViewType} from './view-type.ts'
import {showMatrix} from './panel.ts'
import {readSource, sourceOf, tabTitle, wholeWorkspace} from './source.ts'

/** The matrices that are open. */
export interface Matrices extends Disposable {
  /** Shows a matrix again in a panel that was open when the window was closed. */
  restore(panel: WebviewPanel, kept: unknown): void
}

/** Registers the commands that open a matrix, and shows each of them once. */
export function registerMatrices(client: BaseLanguageClient, home: Uri): Matrices {
  const open = new Map<string, WebviewPanel>()

  function keep(panel: WebviewPanel, source: MatrixSource): void {
    const key = JSON.stringify(source)
    open.set(key, panel)
    panel.onDidDispose(() => open.delete(key))
    showMatrix(panel, source, client, home)
  }

  function openMatrix(source: MatrixSource): void {
    const before = open.get(JSON.stringify(source))
    if (before) before.reveal()
    else {
      keep(
        window.createWebviewPanel(matrixViewType, tabTitle(source, undefined), ViewColumn.Beside, {
          enableFindWidget: true
        }),
        source
      )
    }
  }

  // The Explorer offers a matrix of a folder only once a draft was seen.
  void commands.executeCommand('setContext', 'selfEvaluation.running', true)
  const registered = Disposable.from(
    commands.registerCommand('selfEvaluation.openMatrix', async (chosen?: Uri, all?: readonly Uri[]) => {
      // Whoever asks from a matrix has what they ask for before them.
      if (!chosen && [...open.values()].some(({active}) => active)) return
      openMatrix(await sourceOf(all ?? (chosen ? [chosen] : [])))
    }),
    commands.registerCommand('selfEvaluation.openMatrixOfAll', () => openMatrix(wholeWorkspace()))
  )
  return {
    restore: (panel, kept) => keep(panel, readSource(kept) ?? wholeWorkspace()),
    dispose() {
      registered.dispose()
    }
  }
}

import {commands, l10n, Uri, ViewColumn, window, workspace, type Disposable} from 'vscode'

/** Opens the sample draft, which has something of everything to mend; it is a new document, so that it can be spoilt. */
export const registerSample = (extension: Uri): Disposable =>
  commands.registerCommand('selfEvaluation.openSample', async () => {
    const file = Uri.joinPath(extension, 'media', 'walkthrough', 'sample.md')
    try {
      const content = new TextDecoder().decode(await workspace.fs.readFile(file))
      const document = await workspace.openTextDocument({language: 'markdown', content})
      await window.showTextDocument(document, isWalkthroughInFront() ? ViewColumn.Beside : ViewColumn.Active)
    } catch {
      void window.showWarningMessage(l10n.t('The sample draft could not be opened.'))
    }
  })

/** Whether what is in front is no document, as the walkthrough is none: its steps stay in sight beside the sample. */
const isWalkthroughInFront = (): boolean =>
  window.tabGroups.activeTabGroup.activeTab !== undefined && window.activeTextEditor === undefined

import {commands, l10n, Uri, window, workspace, type Disposable} from 'vscode'

/** Opens the sample draft, which has something of everything to mend; it is a new document, so that it can be spoilt. */
export const registerSample = (extension: Uri): Disposable =>
  commands.registerCommand('selfEvaluation.openSample', async () => {
    const file = Uri.joinPath(extension, 'media', 'walkthrough', 'sample.md')
    try {
      const content = new TextDecoder().decode(await workspace.fs.readFile(file))
      await window.showTextDocument(await workspace.openTextDocument({language: 'markdown', content}))
    } catch {
      void window.showWarningMessage(l10n.t('The sample draft could not be opened.'))
    }
  })

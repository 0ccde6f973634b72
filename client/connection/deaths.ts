import {l10n, window} from 'vscode'
import {CloseAction, ErrorAction, type ErrorHandler} from 'vscode-languageclient'
import {createPatience} from './patience.ts'

/**
 * What happens when the server dies: it is started again without a word, until it dies again and again. Then it stays
 * stopped, and the author is told and may start it.
 */
export function createErrorHandler(startAgain: () => Promise<void>): ErrorHandler {
  const isPatient = createPatience()

  async function tell(): Promise<void> {
    const button = l10n.t('Start It Again')
    const words = l10n.t('The language server of Self-evaluation has stopped several times within a few minutes.')
    if ((await window.showErrorMessage(words, button)) === button) await startAgain()
  }

  return {
    error: () => ({action: ErrorAction.Continue, handled: true}),
    closed() {
      if (isPatient(Date.now())) return {action: CloseAction.Restart, handled: true}
      void tell()
      return {action: CloseAction.DoNotRestart, handled: true}
    }
  }
}

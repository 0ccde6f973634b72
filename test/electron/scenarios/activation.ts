import {commands, window, workspace, type TextDocument} from 'vscode'
import {expectEqual, expectFound} from '../expect.ts'
import type {Scenario} from '../scenario.ts'

/** What VS Code measured when it loaded us for the README that was opened first. */
export const activation: readonly Scenario[] = [
  {
    name: 'We are activated within 20 ms, by the editor’s own measure',
    run: async () => {
      await commands.executeCommand('perfview.show')
      const text = await untilShown((text) => text.includes('| self-evaluation.self-evaluation '))
      const row = expectFound(/^\| self-evaluation\.self-evaluation .*$/m.exec(text)?.[0], 'row of ours')
      const [, , , load, call] = row.split('|').map((cell) => cell.trim())
      console.log(`# our code was loaded in ${load} ms and activated in ${call} ms`)
      expectEqual(Number(call) < 20, true)
      await commands.executeCommand('workbench.action.closeActiveEditor')
    }
  }
]

/** The text of VS Code's page of its own times, as soon as it is as it should be. */
function untilShown(hold: (text: string) => boolean): Promise<string> {
  return new Promise((resolve) => {
    const look = (document: TextDocument | undefined) => {
      if (document?.uri.scheme !== 'perf' || !hold(document.getText())) return
      changed.dispose()
      shown.dispose()
      resolve(document.getText())
    }
    const changed = workspace.onDidChangeTextDocument(({document}) => look(document))
    const shown = window.onDidChangeActiveTextEditor((editor) => look(editor?.document))
    look(window.activeTextEditor?.document)
  })
}

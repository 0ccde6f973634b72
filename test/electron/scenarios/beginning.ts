import {commands, Range, window, WorkspaceEdit, workspace} from 'vscode'
import {positionOf, untilDiagnostics} from '../editor.ts'
import {expectEqual, expectFound} from '../expect.ts'
import type {Scenario} from '../scenario.ts'

const codeOf = ({code}: {readonly code?: unknown}): unknown =>
  typeof code === 'object' && code !== null && 'value' in code ? code.value : code

/** How somebody begins who has no draft yet. */
export const beginning: readonly Scenario[] = [
  {
    name: 'The sample draft opens as a new document, and a finding in it goes when it is mended',
    run: async () => {
      await commands.executeCommand('selfEvaluation.openSample')
      const editor = expectFound(window.activeTextEditor, 'editor')
      const {uri} = editor.document
      expectEqual(editor.document.isUntitled, true)
      await untilDiagnostics(uri, (found) => found.some((one) => codeOf(one) === 'unknown-theme'))

      const start = positionOf(editor, 'cultur -->')
      const edit = new WorkspaceEdit()
      edit.replace(uri, new Range(start, start.translate(0, 'cultur'.length)), 'culture')
      await workspace.applyEdit(edit)
      await untilDiagnostics(uri, (found) => found.length > 0 && !found.some((one) => codeOf(one) === 'unknown-theme'))
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    }
  }
]

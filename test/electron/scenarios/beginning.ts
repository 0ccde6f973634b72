import {commands, Range, window, WorkspaceEdit, workspace} from 'vscode'
import {openFile, openRead, positionOf, untilDiagnostics} from '../editor.ts'
import {expectEqual, expectFound} from '../expect.ts'
import type {Scenario} from '../scenario.ts'
import {codeOf} from './finding.ts'

/** How somebody begins who has no draft yet. */
export const beginning: readonly Scenario[] = [
  {
    name: 'A file that calls itself a self-evaluation is a draft, whatever the case of its letters',
    run: async () => {
      await openRead('Old drafts/Our Self-Evaluation 2023 FINAL.md', '## Our people\n\nSupervision matters to us.\n')
    }
  },
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
  },
  {
    name: 'A document that is no draft becomes one by a command that writes one line of front matter, and nothing else',
    run: async () => {
      const words = '# Culture\n\nWe are proud of our culture of learning.\n'
      const editor = await openFile('last-year.md', words)
      await commands.executeCommand('selfEvaluation.readAsDraft')
      expectEqual(editor.document.getText(), `---\nself-evaluation: true\n---\n\n${words}`)
      await untilDiagnostics(editor.document.uri, (found) =>
        found.some((one) => codeOf(one) === 'theme-without-evidence')
      )
      await commands.executeCommand('undo')
      expectEqual(editor.document.getText(), words)
    }
  },
  {
    name: 'Front matter that a document has keeps its lines when the document becomes a draft',
    run: async () => {
      const editor = await openFile('last-term.md', '---\ntitle: Last term\n---\n\n# Culture\n')
      await commands.executeCommand('selfEvaluation.readAsDraft')
      expectEqual(editor.document.getText(), '---\nself-evaluation: true\ntitle: Last term\n---\n\n# Culture\n')
      const commentary = await openFile('ours.md', '---\nself-evaluation: commentary\n---\n\n# Ours\n')
      await commands.executeCommand('selfEvaluation.readAsDraft')
      expectEqual(commentary.document.getText(), '---\nself-evaluation: commentary\n---\n\n# Ours\n')
    }
  }
]

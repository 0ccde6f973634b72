import {commands, Position, window, workspace} from 'vscode'
import {definitionAt, hoverAt, referencesAt} from '../answers.ts'
import {openRead, positionOf} from '../editor.ts'
import {expectEqual, expectFound, expectIncludes} from '../expect.ts'
import type {Scenario} from '../scenario.ts'
import {draft} from './draft.ts'

/** The commentary beside the draft. */
export const commentary: readonly Scenario[] = [
  {
    name: 'A hover on a theme’s heading quotes the commentary word for word',
    run: async () => {
      const editor = await openRead('hover.md', draft)
      const text = await hoverAt(editor, positionOf(editor, 'Our people'))
      expectIncludes(text, 'Workforce development')
      expectIncludes(text, 'High\\-quality social work needs investment in people')
      expectIncludes(text, 'Eleanor Schooling')
      expectEqual(await hoverAt(editor, new Position(0, 1)), '')
    }
  },
  {
    name: 'Go to Definition leads from a heading to its chapter of the commentary, and references lead back',
    run: async () => {
      const editor = await openRead('definition.md', draft)
      const place = await definitionAt(editor, positionOf(editor, 'Our people'))
      const commentary = await workspace.openTextDocument(place.targetUri)
      expectEqual(commentary.lineAt(place.targetRange.start.line).text, '## Workforce development')
      const references = await referencesAt(commentary, place.targetRange.start)
      expectIncludes(references.map(({uri}) => uri.path).join(' '), '/definition.md')
    }
  },
  {
    name: 'Open the Commentary shows the commentary that the draft is measured against',
    run: async () => {
      await openRead('commentary.md', draft)
      await commands.executeCommand('selfEvaluation.openCommentary')
      const {document} = expectFound(window.activeTextEditor, 'editor')
      expectEqual(document.uri.scheme, 'self-evaluation')
      expectIncludes(document.getText(), '# Practice leadership')
    }
  }
]

import {commands, extensions, languages, Position, window, workspace} from 'vscode'
import {lensesIn} from '../answers.ts'
import {isGap, openFile, openRead, positionOf, type, untilDiagnostics} from '../editor.ts'
import {expectEqual, expectFound, expectIncludes} from '../expect.ts'
import type {Scenario} from '../scenario.ts'
import {draft} from './draft.ts'
import {hasProcesses, serverIds} from './programs.ts'

/** What is read as a draft, and what an author sees of it. */
export const reading: readonly Scenario[] = [
  {
    name: 'A README gets no warning and does not start the extension’s server',
    run: async () => {
      const readme = await openFile('README.md', '# Read me\n\nWe are committed to our staff.\n')
      // VS Code knows no narrower reason to load us than Markdown: we look at the document, and that is all.
      await expectFound(extensions.getExtension('self-evaluation.self-evaluation'), 'extension').activate()
      expectEqual((await commands.getCommands()).includes('selfEvaluation.status'), false)
      if (hasProcesses()) expectEqual(serverIds(), [])
      // The draft that is opened after it has its warning, so the README has been looked at.
      await openRead('first.md', draft)
      expectEqual(languages.getDiagnostics(readme.document.uri), [])
    }
  },
  {
    name: 'A draft gets its warning and loses it when evidence is typed',
    run: async () => {
      const editor = await openFile('draft.md', draft)
      const [warning] = await untilDiagnostics(editor.document.uri, (found) => found.some(isGap))
      expectIncludes(expectFound(warning, 'warning').message, '“Workforce development” is claimed here')
      await type(editor, positionOf(editor, 'Supervision matters'), 'In May, 86% of social workers had supervision. ')
      await untilDiagnostics(editor.document.uri, (found) => !found.some(isGap))
    }
  },
  {
    name: 'A document becomes a draft when its front matter is typed',
    run: async () => {
      const editor = await openFile('later.md', '---\n\n---\n\n## Our people\n\nWe are committed to our staff.\n')
      await type(editor, new Position(1, 0), 'self-evaluation: true')
      await untilDiagnostics(editor.document.uri, (found) => found.some(isGap))
    }
  },
  {
    name: 'A document that was never saved is a draft like any other',
    run: async () => {
      const document = await workspace.openTextDocument({language: 'markdown', content: draft})
      await window.showTextDocument(document)
      await untilDiagnostics(document.uri, (found) => found.some(isGap))
    }
  },
  {
    name: 'A lens above a section says how it stands to its theme',
    run: async () => {
      const {document} = await openRead('lens.md', draft)
      expectIncludes((await lensesIn(document)).join('\n'), 'Workforce development · no evidence yet')
    }
  },
  {
    name: 'The status says how many themes are evidenced',
    run: async () => {
      await openRead('status.md', draft)
      expectEqual(await commands.executeCommand('selfEvaluation.status'), '0 of 1 themes evidenced')
    }
  },
  {
    name: 'Go to Next Gap leads from gap to gap',
    run: async () => {
      const editor = await openRead('gaps.md', draft)
      await commands.executeCommand('selfEvaluation.nextGap')
      const {active} = editor.selection
      const gaps = languages.getDiagnostics(editor.document.uri).filter(isGap)
      expectEqual(
        gaps.some(({range}) => range.start.isEqual(active)),
        true
      )
      await commands.executeCommand('selfEvaluation.previousGap')
    }
  },
  {
    name: 'Evidence can be shown in the draft and hidden again',
    run: async () => {
      await openRead('shown.md', draft)
      await commands.executeCommand('selfEvaluation.toggleEvidence')
      await commands.executeCommand('selfEvaluation.toggleEvidence')
    }
  }
]

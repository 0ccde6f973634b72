import {extensions, workspace, ConfigurationTarget} from 'vscode'
import {fixesAt, hoverAt, labelsAt} from '../answers.ts'
import {applyFix, isGap, lastLine, openRead, positionOf, untilDiagnostics, writeFile} from '../editor.ts'
import {expectEqual, expectFound, expectIncludes} from '../expect.ts'
import type {Scenario} from '../scenario.ts'
import {draft} from './draft.ts'
import {ownPack} from './files-in-memory.ts'

/** What a folder that nobody has said to trust may do: all of it, as nothing of ours runs what a folder holds. */
export const restricted: readonly Scenario[] = [
  {
    name: 'In Restricted Mode a draft has its findings, hovers, completions and fixes',
    run: async () => {
      expectEqual(workspace.isTrusted, false)
      const editor = await openRead('restricted.md', draft + '\n')
      expectIncludes(await hoverAt(editor, positionOf(editor, 'Our people')), 'Workforce development')
      expectEqual((await labelsAt(editor, lastLine(editor))).includes('Evidence: a figure'), true)
      const fixes = await fixesAt(editor, positionOf(editor, 'Our people'))
      const waiver = expectFound(
        fixes.find(({kind}) => kind?.value.endsWith('.waive')),
        'waiver'
      )
      await applyFix(waiver)
      expectIncludes(editor.document.getText(), '<!-- waive: workforce-development')
    }
  },
  {
    name: 'In Restricted Mode the settings of the folder and the commentary they name hold, as they are words only',
    run: async () => {
      await writeFile('ours.md', ownPack)
      const editor = await openRead('own.md', draft.replace('themes: [workforce-development]\n', ''))
      const settings = workspace.getConfiguration('selfEvaluation', editor.document)
      await settings.update('commentaries', ['ours.md'], ConfigurationTarget.WorkspaceFolder)
      await untilDiagnostics(editor.document.uri, (found) => found.some(({message}) => message.includes('Listening')))
      await settings.update('commentaries', undefined, ConfigurationTarget.WorkspaceFolder)
      await untilDiagnostics(editor.document.uri, (found) => found.some(isGap))
    }
  },
  {
    name: 'The extension says of itself that it works in Restricted Mode, and names no setting that would not hold',
    run: async () => {
      const extension = extensions.getExtension<unknown>('self-evaluation.self-evaluation')
      const {capabilities} = expectFound(extension, 'extension').packageJSON as Manifest
      expectEqual(capabilities.untrustedWorkspaces, {supported: true})
    }
  }
]

interface Manifest {
  readonly capabilities: {readonly untrustedWorkspaces: unknown}
}

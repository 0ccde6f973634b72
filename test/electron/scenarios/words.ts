import {commands, ConfigurationTarget, workspace, type TextEditor} from 'vscode'
import {labelsAt} from '../answers.ts'
import {lastLine, openFile, openRead, select, textOf, writeFile} from '../editor.ts'
import {expectEqual, expectIncludes} from '../expect.ts'
import type {Scenario} from '../scenario.ts'
import {draft} from './draft.ts'

/** Words to start from: ours and the team's. */
export const words: readonly Scenario[] = [
  {
    name: 'Forms of evidence are offered in a draft, each of them once',
    run: async () => {
      const editor = await openRead('completion.md', draft + '\n')
      const labels = await labelsAt(editor, lastLine(editor))
      expectEqual(labels.filter((label) => label === 'Evidence: a figure').length, 1)
    }
  },
  {
    name: 'A snippet that is written into the settings is offered without a reload',
    run: async () => {
      const editor = await openRead('team.md', draft + '\n')
      const snippets = {'Our audit': {prefix: 'audit', body: 'An audit of ${1:40} cases found …'}}
      const settings = workspace.getConfiguration('selfEvaluation', editor.document)
      await settings.update('snippets', snippets, ConfigurationTarget.Workspace)
      await untilOffered(editor, 'Our audit')
      await settings.update('snippets', undefined, ConfigurationTarget.Workspace)
    }
  },
  {
    name: 'A selection is shared as a snippet, and nothing else in the settings file is changed',
    run: async () => {
      const before = '{\n  // ours\n  "editor.wordWrap": "on"\n}\n'
      const file = await writeFile('.vscode/settings.json', before)
      const editor = await openFile('share.md', draft.replace('matters', 'was held by 86% in May 2026') + '\n')
      select(editor, 'Supervision was held by 86% in May 2026.')
      const answers = {name: 'Supervision', prefix: 'sup', theme: '', words: ['86', 'May 2026'], place: 'folder'}
      await commands.executeCommand('selfEvaluation.shareSnippet', answers)
      const after = await textOf(file)
      expectIncludes(after, '  // ours\n  "editor.wordWrap": "on"')
      expectIncludes(after, 'Supervision was held by ${1:86}% in ${2:May 2026}.')
      await untilOffered(editor, 'Supervision')
    }
  }
]

/** Asks what is offered until it is there: each answer comes after the settings that were sent before it. */
async function untilOffered(editor: TextEditor, label: string): Promise<void> {
  while (!(await labelsAt(editor, lastLine(editor))).includes(label));
}

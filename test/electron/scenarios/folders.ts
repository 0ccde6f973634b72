import {ConfigurationTarget, languages, workspace} from 'vscode'
import {isGap, openFile, openRead, untilDiagnostics} from '../editor.ts'
import {expectEqual} from '../expect.ts'
import type {Scenario} from '../scenario.ts'
import {draft} from './draft.ts'

/** Settings of one folder among several. */
export const folders: readonly Scenario[] = [
  {
    name: 'Each folder of a workspace has its own settings',
    run: async () => {
      const there = await openFile(
        'there.md',
        draft.replace('[workforce-development]', '[workforce-development, x]'),
        1
      )
      await untilDiagnostics(there.document.uri, (found) => found.some(isGap))
      const settings = workspace.getConfiguration('selfEvaluation', there.document)
      await settings.update('rules', {'theme-without-evidence': 'off'}, ConfigurationTarget.WorkspaceFolder)
      await untilDiagnostics(there.document.uri, (found) => !found.some(isGap) && found.length > 0)
      const here = await openRead('here.md', draft)
      expectEqual(languages.getDiagnostics(here.document.uri).some(isGap), true)
      await settings.update('rules', undefined, ConfigurationTarget.WorkspaceFolder)
    }
  }
]

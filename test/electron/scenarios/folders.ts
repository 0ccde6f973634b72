import {commands, ConfigurationTarget, languages, Uri, window, workspace, type Diagnostic} from 'vscode'
import {isGap, openFile, openRead, untilDiagnostics, writeFile} from '../editor.ts'
import {expectEqual, expectFound} from '../expect.ts'
import type {Scenario} from '../scenario.ts'
import {draft} from './draft.ts'
import {ownPack} from './files-in-memory.ts'

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
  },
  {
    name: 'Two folders are measured against commentaries of their own at the same time',
    run: async () => {
      await writeFile('ours.md', ownPack, 1)
      const there = await openRead('own.md', noThemes, 1)
      const settings = workspace.getConfiguration('selfEvaluation', there.document)
      await settings.update('commentaries', ['ours.md'], ConfigurationTarget.WorkspaceFolder)
      await untilDiagnostics(there.document.uri, (found) => found.some(speaksOf('Listening')))
      const here = await openRead('shipped.md', noThemes)
      await untilDiagnostics(here.document.uri, (found) => found.some(speaksOf('Culture')))
      expectEqual(languages.getDiagnostics(here.document.uri).some(speaksOf('Listening')), false)
      expectEqual(languages.getDiagnostics(there.document.uri).some(speaksOf('Culture')), false)
      await settings.update('commentaries', undefined, ConfigurationTarget.WorkspaceFolder)
      // What is not on show is read anew when it is.
      await window.showTextDocument(there.document)
      await untilDiagnostics(there.document.uri, (found) => found.some(speaksOf('Culture')))
    }
  },
  {
    name: 'A folder that is added is checked with the others, and what was found there goes with it',
    run: async () => {
      const [first, ...others] = workspace.workspaceFolders ?? []
      const folder = Uri.joinPath(expectFound(first, 'folder').uri, '..', 'three')
      await workspace.fs.createDirectory(folder)
      const added = foldersChange()
      workspace.updateWorkspaceFolders(others.length + 1, 0, {uri: folder})
      await added
      const late = await writeFile('late.md', draft, others.length + 1)
      await commands.executeCommand('selfEvaluation.checkWorkspace')
      expectEqual(languages.getDiagnostics(late).some(isGap), true)
      const removed = foldersChange()
      workspace.updateWorkspaceFolders(others.length + 1, 1)
      await removed
      await untilDiagnostics(late, (found) => found.length === 0)
      await commands.executeCommand('selfEvaluation.clearWorkspace')
    }
  },
  {
    name: 'Settings of the wrong types are as good as none',
    run: async () => {
      const settings = {
        drafts: 5,
        commentaries: {practice: true},
        rules: ['off'],
        evidence: 'all',
        run: 7,
        period: ['2025'],
        snippets: 'none',
        snippetFiles: {a: 1},
        codeLens: 'yes',
        semanticTokens: 'no'
      }
      const entries = Object.entries(settings).map(([key, value]) => [`selfEvaluation.${key}`, value] as const)
      const changed = configurationChange()
      await writeFile('.vscode/settings.json', JSON.stringify(Object.fromEntries(entries)), 1)
      await changed
      const editor = await openRead('wrong.md', draft, 1)
      await untilDiagnostics(editor.document.uri, (found) => found.some(isGap))
      const mended = configurationChange()
      await writeFile('.vscode/settings.json', '{}', 1)
      await mended
    }
  }
]

const noThemes = draft.replace('themes: [workforce-development]\n', '')

const speaksOf =
  (theme: string) =>
  ({message}: Diagnostic): boolean =>
    message.includes(`“${theme}”`)

/** The next change of the workspace's folders. */
const foldersChange = (): Promise<void> =>
  new Promise((resolve) => {
    const subscription = workspace.onDidChangeWorkspaceFolders(() => {
      subscription.dispose()
      resolve()
    })
  })

/** The next change of our settings. */
const configurationChange = (): Promise<void> =>
  new Promise((resolve) => {
    const subscription = workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('selfEvaluation')) return
      subscription.dispose()
      resolve()
    })
  })

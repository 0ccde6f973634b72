import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  languages,
  Range,
  window,
  workspace,
  type TextDocument
} from 'vscode'
import {State, type BaseLanguageClient} from 'vscode-languageclient'
import {afterPause} from '../after-pause.ts'
import {settingsRequest, type SettingsParams, type SettingsResult} from '../../server/lsp/protocol/review.ts'
import {ask} from '../connection/ask.ts'
import {writtenSettings, type Stretch} from './written.ts'

/**
 * Tells in an open settings file, at its key, which setting of ours is not as it should be, and at its entry, which file
 * that a setting names is not there or cannot be read.
 */
export function showSettingProblems(client: BaseLanguageClient): Disposable {
  const collection = languages.createDiagnosticCollection('self-evaluation settings')
  const turns = new Map<string, number>()

  async function look(document: TextDocument): Promise<void> {
    if (!isSettingsFile(document) || document.isClosed) return
    const uri = document.uri.toString()
    const turn = (turns.get(uri) ?? 0) + 1
    turns.set(uri, turn)
    const written = writtenSettings(document.getText(), isWorkspaceFile(document))
    const values = Object.fromEntries(written.map(({setting, value}) => [setting, value]))
    const question: SettingsParams = {uri, written: values}
    const found = written.length === 0 ? undefined : await ask<SettingsResult | null>(client, settingsRequest, question)
    // Who asked later knows better: of a later edit, or of a file that came or went.
    if (turns.get(uri) !== turn || document.isClosed) return
    const told = ({start, end}: Stretch, words: string): Diagnostic => {
      const range = new Range(document.positionAt(start), document.positionAt(end))
      const diagnostic = new Diagnostic(range, words, DiagnosticSeverity.Warning)
      diagnostic.source = 'self-evaluation'
      return diagnostic
    }
    collection.set(
      document.uri,
      written.flatMap(({setting, key, entries: places}) => {
        const {problems = [], entries = []} = found?.settings.find((one) => one.setting === setting) ?? {}
        return [
          ...problems.map((words) => told(key, words)),
          ...entries.map(({at, message}) => told(places[at] ?? key, message))
        ]
      })
    )
  }
  const lookAtAll = (): void => workspace.textDocuments.forEach((document) => void look(document))
  const {later, stop} = afterPause(lookAtAll, pauseBetweenFiles)

  lookAtAll()
  const named = workspace.createFileSystemWatcher('**/*.{md,markdown,code-snippets}')
  return Disposable.from(
    collection,
    named,
    named.onDidCreate(later),
    named.onDidChange(later),
    named.onDidDelete(later),
    stop,
    // Where a folder comes with its files at once, not every system tells of these.
    window.onDidChangeActiveTextEditor(lookAtAll),
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({document}) => look(document)),
    workspace.onDidCloseTextDocument(({uri}) => {
      turns.delete(uri.toString())
      collection.delete(uri)
    }),
    client.onDidChangeState(({newState}) => newState === State.Running && lookAtAll())
  )
}

/** In milliseconds: a folder of files may come or go at once. */
const pauseBetweenFiles = 100

const isSettingsFile = (document: TextDocument): boolean =>
  document.uri.path.endsWith('/.vscode/settings.json') || isWorkspaceFile(document)

const isWorkspaceFile = ({uri}: TextDocument): boolean => uri.path.endsWith('.code-workspace')

import {Diagnostic, DiagnosticSeverity, Disposable, languages, Range, workspace, type TextDocument} from 'vscode'
import {State, type BaseLanguageClient} from 'vscode-languageclient'
import {settingsRequest, type SettingsParams, type SettingsResult} from '../../server/lsp/review-protocol.ts'
import {ask} from '../own-client.ts'
import {writtenSettings} from './written.ts'

/** Tells in an open settings file, at its key, which setting of ours is not as it should be. */
export function showSettingProblems(client: BaseLanguageClient): Disposable {
  const collection = languages.createDiagnosticCollection('self-evaluation settings')

  async function look(document: TextDocument): Promise<void> {
    if (!isSettingsFile(document) || document.isClosed) return
    const {version} = document
    const written = writtenSettings(document.getText(), isWorkspaceFile(document))
    const values = Object.fromEntries(written.map(({setting, value}) => [setting, value]))
    const question: SettingsParams = {uri: document.uri.toString(), written: values}
    const found = written.length === 0 ? undefined : await ask<SettingsResult | null>(client, settingsRequest, question)
    // A later edit asks for itself.
    if (document.version !== version || document.isClosed) return
    collection.set(
      document.uri,
      written.flatMap(({setting, start, end}) =>
        (found?.settings.find((one) => one.setting === setting)?.problems ?? []).map((words) => {
          const range = new Range(document.positionAt(start), document.positionAt(end))
          const diagnostic = new Diagnostic(range, words, DiagnosticSeverity.Warning)
          diagnostic.source = 'self-evaluation'
          return diagnostic
        })
      )
    )
  }
  const lookAtAll = (): void => workspace.textDocuments.forEach((document) => void look(document))

  lookAtAll()
  return Disposable.from(
    collection,
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({document}) => look(document)),
    workspace.onDidCloseTextDocument(({uri}) => collection.delete(uri)),
    client.onDidChangeState(({newState}) => newState === State.Running && lookAtAll())
  )
}

const isSettingsFile = (document: TextDocument): boolean =>
  document.uri.path.endsWith('/.vscode/settings.json') || isWorkspaceFile(document)

const isWorkspaceFile = ({uri}: TextDocument): boolean => uri.path.endsWith('.code-workspace')

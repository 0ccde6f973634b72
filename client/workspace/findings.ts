import {commands, Diagnostic, DiagnosticSeverity, Disposable, l10n, languages, Range, Uri, workspace} from 'vscode'
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  State,
  type BaseLanguageClient,
  type Diagnostic as Found
} from 'vscode-languageclient'
import {judgeRequest, themesRequest, type JudgeResult, type ThemesResult} from '../../server/lsp/protocol/review.ts'
import {ask} from '../connection/ask.ts'
import {openDocument, readFile} from './files.ts'

/** What came of a file: it is no draft, or a draft or a part with so many gaps, or one that was not read for a reason. */
export type Checked = 'no draft' | {readonly gaps: number; readonly isPart: boolean} | {readonly unread: string}

/** The findings of drafts that are not open. Those of open drafts the language client keeps. */
export interface WorkspaceFindings extends Disposable {
  /** Reads a file and tells what was found in it; from then on that follows the file. */
  readonly check: (uri: Uri) => Promise<Checked>
}

export function createWorkspaceFindings(client: BaseLanguageClient): WorkspaceFindings {
  const collection = languages.createDiagnosticCollection('self-evaluation')
  const drafts = new Map<string, Uri>()
  const together = new Map<string, readonly Uri[]>()
  let following: Disposable | undefined
  let last: Promise<unknown> = Promise.resolve()

  async function check(uri: Uri): Promise<Checked> {
    following ??= follow()
    if (openDocument(uri)) return checkOpen(uri)

    const {text, problem} = await readFile(uri)
    const judged = await ask<JudgeResult<Found>>(client, judgeRequest, {uri: uri.toString(), text})
    if (judged === undefined) return {unread: l10n.t('the language server has stopped')}
    if (judged === null && (problem === undefined || text !== '')) return forget(uri)

    const unread =
      problem ?? (judged?.tooLong ? l10n.t('it is too long to be read unopened; open it to have it read') : undefined)
    const diagnostics =
      unread === undefined
        ? await client.protocol2CodeConverter.asDiagnostics([...(judged?.diagnostics ?? [])])
        : [tellUnread(unread)]
    // It may have been opened, or all been cleared, while it was read.
    if (following && !openDocument(uri)) collection.set(uri, diagnostics)
    drafts.set(uri.toString(), uri)
    return unread === undefined ? {gaps: judged?.gaps ?? 0, isPart: isPart(uri, judged?.files)} : {unread}
  }

  async function checkOpen(uri: Uri): Promise<Checked> {
    collection.delete(uri)
    const themes = await ask<ThemesResult>(client, themesRequest, {uri: uri.toString()})
    if (!themes) return forget(uri)
    drafts.set(uri.toString(), uri)
    return {gaps: themes.gaps, isPart: isPart(uri, themes.files)}
  }

  function forget(uri: Uri): Checked {
    drafts.delete(uri.toString())
    together.delete(uri.toString())
    collection.delete(uri)
    return 'no draft'
  }

  /** Whether a file is a part of a draft; remembers the files that are judged with it. */
  function isPart(uri: Uri, files: readonly string[] = []): boolean {
    const uris = files.map((file) => Uri.parse(file))
    together.set(
      uri.toString(),
      uris.filter((other) => other.toString() !== uri.toString())
    )
    return uris.length > 1 && uris[0]!.toString() !== uri.toString()
  }

  /** One after the other, so that an author's own draft is never kept waiting long. */
  const checkLater = (uri: Uri): void => void (last = last.then(() => following && check(uri)))

  /** Checks a file that came or changed, and those that are judged with it now or were before. */
  function changed(uri: Uri): void {
    const before = together.get(uri.toString()) ?? []
    checkLater(uri)
    last = last.then(() => [...before, ...(together.get(uri.toString()) ?? [])].filter(isClosed).forEach(checkLater))
  }

  function gone(uri: Uri): void {
    const before = together.get(uri.toString()) ?? []
    forget(uri)
    before.filter(isClosed).forEach(checkLater)
  }

  /** Has the server hear at once what happened to a file: the client gathers such news for a while. */
  const toldOf = (type: FileChangeType, look: (uri: Uri) => void) => (uri: Uri) => {
    const changes = [{uri: client.code2ProtocolConverter.asUri(uri), type}]
    if (client.state === State.Running)
      void client.sendNotification(DidChangeWatchedFilesNotification.type, {changes}).catch(() => undefined)
    look(uri)
  }

  function follow(): Disposable {
    const watcher = workspace.createFileSystemWatcher('**/*.{md,markdown}')
    return Disposable.from(
      watcher,
      watcher.onDidCreate(toldOf(FileChangeType.Created, changed)),
      watcher.onDidChange(toldOf(FileChangeType.Changed, changed)),
      watcher.onDidDelete(toldOf(FileChangeType.Deleted, gone)),
      workspace.onDidOpenTextDocument(({uri}) => collection.delete(uri)),
      workspace.onDidCloseTextDocument(({uri}) => drafts.has(uri.toString()) && checkLater(uri)),
      workspace.onDidChangeWorkspaceFolders(() =>
        [...drafts.values()].filter((uri) => !workspace.getWorkspaceFolder(uri)).forEach(forget)
      ),
      workspace.onDidChangeConfiguration(
        (change) =>
          change.affectsConfiguration('selfEvaluation') && [...drafts.values()].filter(isClosed).forEach(checkLater)
      )
    )
  }

  function clear(): void {
    following?.dispose()
    following = undefined
    drafts.clear()
    together.clear()
    collection.clear()
  }

  const command = commands.registerCommand('selfEvaluation.clearWorkspace', async () => {
    clear()
    await commands.executeCommand('setContext', 'selfEvaluation.workspaceChecked', false)
  })
  return {
    check,
    dispose() {
      command.dispose()
      clear()
      collection.dispose()
    }
  }
}

const isClosed = (uri: Uri): boolean => !openDocument(uri)

/** Says in the file itself that it was not read, so that nobody takes silence for praise. */
function tellUnread(reason: string): Diagnostic {
  const words = l10n.t('This draft was not read: {0}.', reason)
  const diagnostic = new Diagnostic(new Range(0, 0, 0, 0), words, DiagnosticSeverity.Warning)
  diagnostic.source = 'self-evaluation'
  diagnostic.code = 'draft-unread'
  return diagnostic
}

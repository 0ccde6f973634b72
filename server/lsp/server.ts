import {
  DocumentDiagnosticReportKind,
  MarkupKind,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {version} from '../../package.json'
import {hoverAt} from '../core/editor/hover.ts'
import type {Assessment} from '../core/reviewer.ts'
import {packs} from '../packs/index.ts'
import {createCommentaries, type ReadText} from './commentaries.ts'
import {diagnosticsOf, hoverOf} from './convert.ts'
import {createDesk, createDraftTest} from './desk.ts'
import {documentText, scheme} from './documents.ts'
import {folderOf, pathIn} from './folders.ts'
import {guard} from './guard.ts'
import {readTextRequest, type InitializationOptions, type ReadTextResult} from './protocol.ts'
import {createSettingsSource, type SettingsSource} from './settings.ts'

/**
 * Serves one client. `readFile` reads what settings name where the client does not offer to; a server that may
 * not touch files is given none.
 */
export function startServer(connection: Connection, readFile?: ReadText): void {
  const documents = new TextDocuments(TextDocument)
  const desk = createDesk()
  const isDraft = createDraftTest()
  const told = new Set<string>()
  let folders: readonly string[] = []
  let client: InitializeParams['capabilities'] = {}
  let settings: SettingsSource = createSettingsSource(connection, client, {})
  let findCommentary = createCommentaries(async () => undefined)

  /** All that we know of a document, if it is an open draft. */
  async function assess(
    uri: string
  ): Promise<{readonly document: TextDocument; readonly assessment: Assessment} | undefined> {
    const asked = documents.get(uri)
    if (!asked) return undefined

    const folder = folderOf(uri, folders)
    const inForce = await settings.settingsFor(uri)
    if (!isDraft(asked, pathIn(uri, folder), inForce)) return undefined

    const {commentary, problems} = await findCommentary(asked.getText(), inForce, folder)
    for (const problem of problems.filter((problem) => !told.has(problem))) {
      told.add(problem)
      connection.window.showWarningMessage(problem)
    }
    // Edits may have come while we waited: what is judged is the text as it is now.
    const document = documents.get(uri)
    return document && {document, assessment: desk.assess(document, {settings: inForce, commentary})}
  }

  async function diagnose(uri: string): Promise<readonly Diagnostic[]> {
    const assessed = await assess(uri)
    return assessed ? diagnosticsOf(assessed.document, assessed.assessment) : []
  }

  const log = (message: string): void => connection.console.error(message)
  const guarded = <Question extends readonly unknown[], Answer>(
    request: string,
    nothing: Answer,
    handle: (...question: Question) => Answer | Promise<Answer>
  ) => guard(request, log, handle, nothing)

  const publish = guarded('publishDiagnostics', undefined, async (uri: string) => {
    if (client.textDocument?.diagnostic) return
    const before = documents.get(uri)?.version
    const diagnostics = await diagnose(uri)
    // A later edit publishes for itself; what was found for an earlier text would stand in wrong places.
    if (documents.get(uri)?.version !== before) return
    await connection.sendDiagnostics({
      uri,
      diagnostics: [...diagnostics],
      ...(before !== undefined && {version: before})
    })
  })

  function judgeAnew(): void {
    if (client.workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh()
    for (const {uri} of documents.all()) void publish(uri)
  }

  connection.onInitialize(({capabilities, workspaceFolders, rootUri, initializationOptions}): InitializeResult => {
    const options = (initializationOptions ?? {}) as InitializationOptions
    client = capabilities
    folders = (workspaceFolders ?? (rootUri ? [{uri: rootUri}] : [])).map(({uri}) => uri)
    settings = createSettingsSource(connection, client, options.settings ?? {})
    const askClient: ReadText = async (uri) =>
      (await connection.sendRequest<ReadTextResult>(readTextRequest, {uri})) ?? undefined
    findCommentary = createCommentaries(options.readsText ? askClient : (readFile ?? (async () => undefined)))
    return {
      serverInfo: {name: 'self-evaluation', version},
      capabilities: {
        textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental},
        hoverProvider: true,
        ...(capabilities.textDocument?.diagnostic && {
          diagnosticProvider: {identifier: 'self-evaluation', interFileDependencies: false, workspaceDiagnostics: false}
        }),
        workspace: {
          workspaceFolders: {supported: true, changeNotifications: true},
          textDocumentContent: {schemes: [scheme]}
        }
      }
    }
  })

  connection.onInitialized(() => {
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        folders = [
          ...folders.filter((folder) => !removed.some(({uri}) => uri === folder)),
          ...added.map(({uri}) => uri)
        ]
        judgeAnew()
      })
    }
  })

  connection.onDidChangeConfiguration(({settings: pushed}) => {
    settings.changed(pushed)
    told.clear()
    judgeAnew()
  })

  documents.onDidChangeContent(({document}) => void publish(document.uri))
  documents.onDidClose(({document}) => {
    desk.close(document.uri)
    if (!client.textDocument?.diagnostic) void connection.sendDiagnostics({uri: document.uri, diagnostics: []})
  })

  connection.languages.diagnostics.on(
    guarded('diagnostic', {kind: DocumentDiagnosticReportKind.Full, items: []}, async ({textDocument: {uri}}) => ({
      kind: DocumentDiagnosticReportKind.Full,
      items: [...(await diagnose(uri))]
    }))
  )

  connection.onHover(
    guarded('hover', undefined, async ({textDocument: {uri}, position}) => {
      const assessed = await assess(uri)
      const text = assessed && hoverAt(assessed.assessment, assessed.document.offsetAt(position))
      const formats = client.textDocument?.hover?.contentFormat ?? [MarkupKind.Markdown]
      return text && hoverOf(assessed.document, text, formats.includes(MarkupKind.Markdown))
    })
  )

  connection.workspace.textDocumentContent.on(async ({uri}) => {
    const text = documentText(uri, packs)
    return text === undefined ? null : {text}
  })

  documents.listen(connection)
  connection.listen()
}

import {
  MessageType,
  ShowMessageNotification,
  TextDocuments,
  DidChangeWatchedFilesNotification,
  WatchKind,
  type Connection,
  type InitializeParams
} from 'vscode-languageserver'
import {createAssessments} from './assessments.ts'
import {createDraftTest} from './desk.ts'
import {features} from './features/index.ts'
import {decodedUri, folderOf, pathIn} from './files/folders.ts'
import {createLinkedFiles} from './files/linked.ts'
import {openDocuments} from './files/open-document.ts'
import {createFileTexts} from './files/texts.ts'
import {createWholeDrafts} from './files/whole-drafts.ts'
import {workspaceFilesFor} from './files/workspace.ts'
import {guard} from './guard.ts'
import {partsNotification, type InitializationOptions, type PartsParams} from './protocol/messages.ts'
import type {WorkspaceFiles, Service} from './service.ts'
import {speak} from './speak.ts'
import {createCommentaries} from './team/commentaries.ts'
import {createPackReader, isPack} from './team/packs.ts'
import {createSettingsSource} from './team/settings.ts'

/**
 * Serves a client that was greeted. `doorFiles` are the files that the door can look at where the client does not offer
 * to; a server that may not touch files is given none.
 */
export function serve(
  connection: Connection,
  {capabilities: client, workspaceFolders, rootUri, initializationOptions}: InitializeParams,
  doorFiles?: WorkspaceFiles
): void {
  const options = (initializationOptions ?? {}) as InitializationOptions
  speak(options.translations)
  const documents = new TextDocuments(openDocuments)
  const isDraft = createDraftTest()
  const told = new Set<string>()
  let tellsOfFiles = false
  let toldOfParts = ''
  const listeners: (() => void)[] = []
  let folders = (workspaceFolders ?? (rootUri ? [{uri: rootUri}] : [])).map(({uri}) => uri)
  const settings = createSettingsSource(connection, client, options.settings ?? {}, tell)
  const files = workspaceFilesFor(connection, options, doorFiles)
  const texts = createFileTexts(documents, files.readText, () => tellsOfFiles)
  const findCommentary = createCommentaries(texts)
  const readPack = createPackReader()
  const wholeDrafts = createWholeDrafts({
    texts,
    folders: () => folders,
    open: () => documents.all(),
    listMarkdown: () => files.listMarkdown(folders),
    isDraft: async (uri, text) => isDraft(text, pathIn(uri, folderOf(uri, folders)), await settings.settingsFor(uri))
  })

  const linkedFiles = createLinkedFiles(files.exist, () => tellsOfFiles)

  /** Tells a client of ours which documents belong to drafts without saying so, so that it lets us hear of them. */
  function tellOfParts(): void {
    const uris = wholeDrafts.allParts()
    if (!options.hearsOfParts || uris.join() === toldOfParts) return
    toldOfParts = uris.join()
    const params: PartsParams = {uris}
    void connection.sendNotification(partsNotification, params)
  }

  function tell(message: string): void {
    if (told.has(message)) return
    told.add(message)
    // Told, not asked: a client that cannot answer would fail us.
    // Editors make links of `[words](command:…)`: what a setting or a file is called must stay words.
    const words = message.replaceAll('](', ']\u200B(')
    void connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Warning, message: words})
  }

  const assessments = createAssessments({
    documents,
    texts,
    wholeDrafts,
    linkedFiles,
    findCommentary,
    settingsFor: settings.settingsFor,
    isDraft,
    folders: () => folders,
    isTold: () => tellsOfFiles,
    tell,
    partsRead: tellOfParts
  })

  /** Forgets what is known of files and folders that came, went or changed; says whether it had been asked for. */
  function forget(uris: readonly string[]): boolean {
    const [isLinked, isRead] = [linkedFiles.changed(uris), texts.changed(uris)]
    if (uris.some(isMarkdownOrFolder)) wholeDrafts.changed(uris)
    assessments.changed()
    return isLinked || isRead
  }

  function judgeAnew(): void {
    assessments.changed()
    for (const listener of listeners) listener()
  }

  const service: Service = {
    connection,
    documents,
    client: () => client,
    options: () => options,
    folders: () => folders,
    files: () => files,
    readText: (uri) => texts.read(uri),
    assess: assessments.assess,
    assessWithFiles: assessments.assessWithFiles,
    assessText: assessments.assessText,
    assessWhole: assessments.assessWhole,
    async packAt(uri) {
      const asked = documents.get(uri)
      if (!asked) return undefined
      const inForce = await settings.settingsFor(uri)
      const document = documents.get(uri)
      return document && isPack(document, inForce, folderOf(uri, folders)) ? readPack(document) : undefined
    },
    others: (uri) =>
      wholeDrafts
        .others(uri)
        .flatMap((other) => documents.all().filter((open) => decodedUri(open.uri) === decodedUri(other)))
        .map((open) => open.uri),
    judgeAnew,
    onTermsChange: (listener) => void listeners.push(listener),
    tell,
    guarded: (request, nothing, handle) =>
      guard(request, (message) => connection.console.error(message), handle, nothing)
  }

  connection.onInitialized(() => {
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = [
        {globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete},
        {globPattern: '**/*.{md,markdown,signed.json}', kind: WatchKind.Change}
      ]
      connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}).then(
        () => {
          tellsOfFiles = true
          assessments.changed()
        },
        () => connection.console.warn('The client does not tell of files that come and go.')
      )
    }
    if (!client.workspace?.workspaceFolders) return
    connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
      folders = [...folders.filter((folder) => !removed.some(({uri}) => uri === folder)), ...added.map(({uri}) => uri)]
      // A client may read more of a folder that it knows, and settings may stand in it.
      forget([...added, ...removed].map(({uri}) => uri.replace(/\/?$/, '/')))
      settings.changed(undefined)
      told.clear()
      judgeAnew()
    })
  })

  connection.onDidChangeWatchedFiles(({changes}) => {
    if (forget(changes.map(({uri}) => uri))) judgeAnew()
  })

  connection.onDidChangeConfiguration(({settings: pushed}) => {
    settings.changed(pushed)
    told.clear()
    judgeAnew()
  })

  documents.onDidChangeContent(() => assessments.changed())
  documents.onDidClose(({document}) => {
    assessments.changed()
    assessments.close(document.uri)
  })
  for (const feature of features) feature.serve(service)
  documents.listen(connection)
}

/** Of a folder that is gone a client may name nothing but itself. */
const isMarkdownOrFolder = (uri: string): boolean => /\.(?:md|markdown)$|\/[^/.]*$/i.test(uri)

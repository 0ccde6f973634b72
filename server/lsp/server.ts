import {
  MessageType,
  ShowMessageNotification,
  TextDocuments,
  DidChangeWatchedFilesNotification,
  WatchKind,
  type Connection,
  type InitializeParams
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {createCommentaries} from './commentaries.ts'
import {createFileTexts} from './file-texts.ts'
import {createPackReader, isPack} from './packs.ts'
import {createWholeDrafts, type FileOfDraft} from './whole-drafts.ts'
import {createDesk, createDraftTest} from './desk.ts'
import {features} from './features/index.ts'
import {workspaceFilesFor} from './workspace-files.ts'
import {createLinkedFiles} from './linked-files.ts'
import {decodedUri, folderOf, pathIn} from './folders.ts'
import {guard} from './guard.ts'
import {openDocuments} from './open-document.ts'
import {partsNotification, type InitializationOptions, type PartsParams} from './protocol.ts'
import type {Assessed, WorkspaceFiles, Service} from './service.ts'
import {speak} from './speak.ts'
import {createSettingsSource} from './settings.ts'

/** Serves a client that was greeted; `doorFiles` are the files that the door can look at. */
export function serve(
  connection: Connection,
  {capabilities: client, workspaceFolders, rootUri, initializationOptions}: InitializeParams,
  doorFiles: WorkspaceFiles | undefined
): void {
  const options = (initializationOptions ?? {}) as InitializationOptions
  speak(options.translations)
  const documents = new TextDocuments(openDocuments)
  const desk = createDesk()
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
    isDraft: async (uri, text) =>
      isDraft({getText: () => text}, pathIn(uri, folderOf(uri, folders)), await settings.settingsFor(uri))
  })

  const linkedFiles = createLinkedFiles(files.exist, () => tellsOfFiles)

  /** All files of the draft that a document belongs to, the main one first; `current` is it once we have waited. */
  async function assessedFiles(
    asked: TextDocument,
    current: () => TextDocument | undefined
  ): Promise<readonly Assessed[]> {
    const {uri} = asked
    texts.refresh()
    const main = (await wholeDrafts.mainOf(uri)) ?? uri
    const folder = folderOf(main, folders)
    const inForce = await settings.settingsFor(main)
    const first = main === uri ? asked.getText() : await texts.read(main)
    if (first === undefined || !isDraft({getText: () => first}, pathIn(main, folder), inForce)) return []

    const {commentary, uri: commentaryUri, choices, problems} = await findCommentary(first, inForce, folder)
    problems.forEach(tell)
    const whole = await wholeDrafts.filesOf(main, current)
    const document = current()
    tellOfParts()
    if (!document || !whole) return []
    const files = whole.files.map((file) => file.uri)
    return desk.assess(whole, {settings: inForce, commentary}).map((assessment, at) => ({
      document: isAt(document, files[at]!) ? document : documentOf(whole.files[at]!),
      assessment,
      settings: inForce,
      folder,
      commentaryUri,
      commentaries: choices,
      files
    }))
  }

  /** All that we know of a document, if it is a draft or a part of one. */
  const assessed = async (
    asked: TextDocument,
    current: () => TextDocument | undefined
  ): Promise<Assessed | undefined> =>
    (await assessedFiles(asked, current)).find(({document}) => isAt(document, asked.uri))

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

  const judgeAnew = (): void => listeners.forEach((listener) => listener())

  const service: Service = {
    connection,
    documents,
    client: () => client,
    options: () => options,
    folders: () => folders,
    files: () => files,
    async assess(uri) {
      const asked = documents.get(uri)
      // Edits may come while we wait: what is judged is the text as it is then.
      return asked && (await assessed(asked, () => documents.get(uri)))
    },
    async assessWithFiles(uri) {
      const found = await service.assess(uri)
      if (!found) return undefined
      desk.miss(uri, await linkedFiles.missingFrom(found.assessment.draft, uri, found.folder))
      return service.assess(uri)
    },
    async assessText(document) {
      const files = await service.assessWhole(document.uri, document.getText())
      return files.find((file) => isAt(file.document, document.uri))
    },
    async assessWhole(uri, text) {
      const asked = text === undefined ? documents.get(uri) : TextDocument.create(uri, 'markdown', 0, text)
      if (!asked) return []
      const current = (): TextDocument | undefined => (text === undefined ? documents.get(uri) : asked)
      for (const {document, assessment, folder} of await assessedFiles(asked, current))
        desk.miss(document.uri, await linkedFiles.missingFrom(assessment.draft, document.uri, folder))
      const files = await assessedFiles(asked, current)
      if (text !== undefined && wholeDrafts.others(uri).length === 0) desk.close(uri)
      return files
    },
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
        {globPattern: '**/*.{md,markdown}', kind: WatchKind.Change}
      ]
      connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}).then(
        () => (tellsOfFiles = true),
        () => connection.console.warn('The client does not tell of files that come and go.')
      )
    }
    if (!client.workspace?.workspaceFolders) return
    connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
      folders = [...folders.filter((folder) => !removed.some(({uri}) => uri === folder)), ...added.map(({uri}) => uri)]
      judgeAnew()
    })
  })

  connection.onDidChangeWatchedFiles(({changes}) => {
    const uris = changes.map(({uri}) => uri)
    const [isLinked, isRead] = [linkedFiles.changed(uris), texts.changed(uris)]
    if (uris.some((uri) => /\.(?:md|markdown)$/i.test(uri))) wholeDrafts.changed(uris)
    if (isLinked || isRead) judgeAnew()
  })

  connection.onDidChangeConfiguration(({settings: pushed}) => {
    settings.changed(pushed)
    told.clear()
    judgeAnew()
  })

  documents.onDidClose(({document}) => desk.close(document.uri))
  for (const feature of features) feature.serve(service)
  documents.listen(connection)
}

const isAt = (document: TextDocument, uri: string): boolean => decodedUri(document.uri) === decodedUri(uri)

const documentOf = ({uri, text}: FileOfDraft): TextDocument => TextDocument.create(uri, 'markdown', 0, text)

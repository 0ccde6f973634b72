import {
  createMessageConnection,
  type MessageConnection,
  type NotificationType,
  type RequestType
} from 'vscode-jsonrpc/node'
import {
  DidOpenTextDocumentNotification,
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  type ConfigurationParams,
  type InitializeResult,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import {wayThrough, type Door} from './ways.ts'

/** What a client tells of itself when it begins to talk. */
export interface Introduction {
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  readonly folder?: string
  /** The one folder of clients that know no others. */
  readonly rootUri?: string
  /** Settings under `selfEvaluation.`, answered when the server asks. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** The texts of the workspace's files by their URIs, answered when the server asks. */
  readonly files?: Readonly<Record<string, string>>
}

/** A client in conversation with a server. */
export interface Conversation {
  readonly offered: InitializeResult['capabilities']
  readonly ask: <Question, Answer, Fault>(
    type: RequestType<Question, Answer, Fault>,
    question: Question
  ) => Promise<Answer>
  readonly tell: <Message>(type: NotificationType<Message>, message: Message) => Promise<void>
  readonly open: (uri: string, text: string) => Promise<void>
  /** What the server has asked of the client so far, by the names of its requests. */
  readonly asked: readonly string[]
  /** The edits that the server had the client make. */
  readonly applied: readonly WorkspaceEdit[]
  /** What a server in a process of its own looked at so far (`reads …`), and what it was refused (`refused …`). */
  readonly tries: () => readonly string[]
  /** The next message of this kind that the server sends. */
  readonly next: <Message>(type: NotificationType<Message>) => Promise<Message>
}

/** Talks with a server through a door, and leaves it politely. */
export async function converse<Answer>(
  door: Door,
  {capabilities = {}, initializationOptions, folder, rootUri, settings, files}: Introduction,
  talk: (conversation: Conversation) => Promise<Answer>
): Promise<Answer> {
  const way = wayThrough(door)
  const connection = createMessageConnection(way.reader, way.writer)
  const asked: string[] = []
  const applied: WorkspaceEdit[] = []
  const answer = <Question>(method: string, answers: (question: Question) => unknown): void =>
    void connection.onRequest(method, (question: Question) => {
      asked.push(method)
      return answers(question)
    })
  answer('workspace/configuration', ({items}: ConfigurationParams) => items.map(() => settings ?? null))
  answer('selfEvaluation/readText', ({uri}: {uri: string}) => files?.[uri] ?? null)
  answer('selfEvaluation/listMarkdown', () => Object.keys(files ?? {}).filter((uri) => uri.endsWith('.md')))
  for (const method of [
    'client/registerCapability',
    'window/workDoneProgress/create',
    'workspace/diagnostic/refresh',
    'workspace/codeLens/refresh',
    'workspace/semanticTokens/refresh'
  ])
    answer(method, () => null)
  answer('workspace/applyEdit', ({edit}: ApplyWorkspaceEditParams) => {
    applied.push(edit)
    return {applied: true}
  })
  connection.listen()
  try {
    const {capabilities: offered} = await connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: rootUri ?? null,
      ...(rootUri === undefined && {workspaceFolders: folder ? [{uri: folder, name: 'folder'}] : null}),
      capabilities: settings
        ? {...capabilities, workspace: {...capabilities.workspace, configuration: true}}
        : capabilities,
      initializationOptions
    })
    await connection.sendNotification('initialized', {})
    const result = await talk({
      offered,
      asked,
      applied,
      tries: way.tries ?? (() => []),
      ask: (type, question) => connection.sendRequest(type.method, question),
      tell: (type, message) => connection.sendNotification(type.method, message),
      open: (uri, text) =>
        connection.sendNotification(DidOpenTextDocumentNotification.type, {
          textDocument: {uri, languageId: 'markdown', version: 1, text}
        }),
      next: (type) => nextOf(connection, type)
    })
    await connection.sendRequest('shutdown')
    return result
  } finally {
    connection.dispose()
    way.leave()
  }
}

const nextOf = <Message>(connection: MessageConnection, type: NotificationType<Message>): Promise<Message> =>
  new Promise((resolve) => {
    const listener = connection.onNotification(type, (message) => {
      listener.dispose()
      resolve(message)
    })
  })

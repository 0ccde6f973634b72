import {
  ApplyWorkspaceEditRequest,
  type CodeAction,
  type Command,
  type LSPAny,
  type WorkspaceEdit
} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Service} from './service.ts'

/** The command by which clients that take no edit in an action ask for it. */
export const applyEditCommand = 'selfEvaluation.applyEdit'

/** Edits as commands: the client asks for them by name, and is then asked to make them. */
export interface Edits {
  commandOf(document: TextDocument, action: CodeAction): Command
  /** Has the client make an edit, unless the draft has moved on since it was offered. */
  apply(uri: unknown, version: unknown, edit: unknown): Promise<void>
}

export const createEdits = ({connection, documents, tell}: Service): Edits => ({
  commandOf: ({uri, version}, {title, edit}) => ({
    title,
    command: applyEditCommand,
    arguments: [uri, version, edit as LSPAny]
  }),
  async apply(uri, version, edit) {
    if (typeof uri === 'string' && documents.get(uri)?.version === version)
      await connection.sendRequest(ApplyWorkspaceEditRequest.type, {edit: edit as WorkspaceEdit})
    else tell('The draft has changed since this was offered, so nothing was written. Please ask for it again.')
  }
})

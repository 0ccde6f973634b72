import {Disposable, FileSystemError, Uri, workspace} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {
  filesExistRequest,
  listMarkdownRequest,
  readTextRequest,
  type FilesExistParams,
  type FilesExistResult,
  type ReadTextParams,
  type ReadTextResult
} from '../../server/lsp/protocol/messages.ts'
import {listMarkdown} from './list-markdown.ts'

/** Answers what the server asks of files: the client looks where the workspace lives. */
export const answerFiles = (client: BaseLanguageClient): Disposable =>
  Disposable.from(
    client.onRequest(readTextRequest, ({uri}: ReadTextParams) => readText(Uri.parse(uri))),
    client.onRequest(filesExistRequest, ({uris}: FilesExistParams) => filesExist(uris)),
    client.onRequest(listMarkdownRequest, listMarkdown)
  )

/** The text of a file that a setting names; nothing where there is none, or where it is outside the workspace. */
async function readText(uri: Uri): Promise<ReadTextResult> {
  // Where no folder is open, a draft by itself may have its parts beside it.
  if (workspace.workspaceFolders?.length && !workspace.getWorkspaceFolder(uri)) return null
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri))
  } catch {
    return null
  }
}

/** Which files exist; nothing is told of files outside the workspace, or where the file system does not answer. */
const filesExist = (uris: readonly string[]): Promise<FilesExistResult> =>
  Promise.all(
    uris.map(async (text) => {
      const uri = Uri.parse(text)
      if (!workspace.getWorkspaceFolder(uri)) return null
      try {
        await workspace.fs.stat(uri)
        return true
      } catch (error) {
        return error instanceof FileSystemError && error.code === 'FileNotFound' ? false : null
      }
    })
  )

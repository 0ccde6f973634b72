import {Uri, workspace} from 'vscode'
import type {BaseLanguageClient, LanguageClientOptions} from 'vscode-languageclient'
import {
  readTextRequest,
  type InitializationOptions,
  type ReadTextParams,
  type ReadTextResult
} from '../server/lsp/protocol.ts'
import type {Session} from './activation.ts'
import {onlyDrafts} from './only-drafts.ts'

/** Starts the language client that a door creates with these options. */
export async function start(create: (options: LanguageClientOptions) => BaseLanguageClient): Promise<Session> {
  const initializationOptions: InitializationOptions = {readsText: true}
  const client = create({
    documentSelector: [{language: 'markdown'}],
    initializationOptions,
    synchronize: {configurationSection: 'selfEvaluation'},
    middleware: onlyDrafts(() => client)
  })
  client.onRequest(readTextRequest, ({uri}: ReadTextParams) => readText(Uri.parse(uri)))
  await client.start()
  return {stop: () => client.stop()}
}

/** The text of a file that a setting names; nothing where there is none, or where it is outside the workspace. */
async function readText(uri: Uri): Promise<ReadTextResult> {
  if (!workspace.getWorkspaceFolder(uri)) return null
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri))
  } catch {
    return null
  }
}

import type {CancellationToken} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {State} from 'vscode-languageclient'

/** Asks the server something of our own; nothing while it does not run. */
export async function ask<Answer>(
  client: BaseLanguageClient,
  request: string,
  question: object,
  token?: CancellationToken
): Promise<Answer | undefined> {
  if (client.state !== State.Running) return undefined
  try {
    return await (token
      ? client.sendRequest<Answer>(request, question, token)
      : client.sendRequest<Answer>(request, question))
  } catch {
    // The server ended before it answered, or the question was taken back: whoever asked asks again when it runs.
    return undefined
  }
}

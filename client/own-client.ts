import type {BaseLanguageClient} from 'vscode-languageclient'
import {State} from 'vscode-languageclient'

/** Asks the server something of our own; nothing while it does not run. */
export async function ask<Answer>(
  client: BaseLanguageClient,
  request: string,
  question: object
): Promise<Answer | undefined> {
  if (client.state !== State.Running) return undefined
  try {
    return await client.sendRequest<Answer>(request, question)
  } catch {
    // The server ended before it answered: whoever asked asks again when it runs.
    return undefined
  }
}

/** The names and shapes of our own messages. This file imports nothing, so that the client may read it. */

/** Asked by the server: the text of a file that a setting names, by its URI. The client reads it where it lives. */
export const readTextRequest = 'selfEvaluation/readText'
export interface ReadTextParams {
  readonly uri: string
}
/** Nothing where there is no such file. */
export type ReadTextResult = string | null

/** What a client of ours tells when it starts the server. */
export interface InitializationOptions {
  /** Whether the client answers `readTextRequest`. */
  readonly readsText?: boolean
  /** Settings under `selfEvaluation.`, for clients that do not answer `workspace/configuration`. */
  readonly settings?: Readonly<Record<string, unknown>>
}

/**
 * A handler that cannot take the server down: when it fails it answers nothing, and the log says which request it
 * was and why, without a word of the draft.
 */
export const guard =
  <Question extends readonly unknown[], Answer>(
    request: string,
    log: (message: string) => void,
    handle: (...question: Question) => Answer | Promise<Answer>,
    nothing: Answer
  ) =>
  async (...question: Question): Promise<Answer> => {
    try {
      return await handle(...question)
    } catch (error) {
      log(`${request} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      return nothing
    }
  }

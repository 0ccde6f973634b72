/** What a command leaves behind: a report, one line for each problem, and the exit status. */
export interface Outcome {
  readonly output: string
  readonly problems: readonly string[]
  readonly status: 0 | 1 | 2
}

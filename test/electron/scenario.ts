/** Something that a person does in the editor, and what must come of it. */
export interface Scenario {
  /** A sentence. */
  readonly name: string
  readonly run: () => Promise<void>
  /** How many milliseconds it may take, where it is more than others may. */
  readonly patience?: number
}

/**
 * Runs scenarios one after the other inside VS Code and reports them in lines of the Test Anything Protocol.
 * A scenario waits for events only; one that waits in vain fails when its time is up.
 */
export async function runScenarios(scenarios: readonly Scenario[]): Promise<void> {
  console.log(`1..${scenarios.length}`)
  let failed = 0
  for (const [index, {name, run, patience}] of scenarios.entries()) {
    try {
      await inTime(run(), patience)
      console.log(`ok ${index + 1} - ${name}`)
    } catch (error) {
      failed++
      console.log(`not ok ${index + 1} - ${name}`)
      console.log(comment(error))
    }
  }
  if (failed > 0) throw new Error(`${failed} scenarios failed.`)
}

/**
 * Work that fails when it is not done in time, given in milliseconds. Time says nothing of how good the work is, only
 * that it hangs: on a machine that is busy with other things a second’s work may take most of a minute.
 */
export function inTime(work: Promise<void>, patience = 120_000): Promise<void> {
  return new Promise((resolve, reject) => {
    const watchdog = setTimeout(() => reject(new Error(`It did not happen within ${patience / 1000} s.`)), patience)
    work.finally(() => clearTimeout(watchdog)).then(resolve, reject)
  })
}

function comment(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return text.replaceAll(/^/gm, '#   ')
}

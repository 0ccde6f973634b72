import {printable} from '../core/text/printable.ts'

/** Where progress is told: a terminal, or a stream that nobody watches. */
export interface Screen {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Tells how far the work is. */
export interface Progress {
  /** Another draft was read. */
  step(name: string): void
  /** The work is done, and the line that told of it goes. */
  end(): void
}

/** Progress in one line of a terminal, from the second on in which the work takes longer than one. */
export function createProgress(screen: Screen, now: () => number): Progress {
  const begun = now()
  let drafts = 0
  let told = begun

  return {
    step(name) {
      drafts++
      const time = now()
      if (!screen.isTTY || time - begun < second || (begun < told && time - told < second / 10)) return

      told = time
      screen.write(
        `\r\u001b[K${drafts} ${drafts === 1 ? 'draft' : 'drafts'} read, the last is ${shortened(printable(name))}`
      )
    },
    end() {
      if (begun < told) screen.write('\r\u001b[K')
    }
  }
}

const second = 1000

/** The end of a long path, so that the line does not break. */
const shortened = (name: string): string => (name.length <= 40 ? name : `…${name.slice(-39)}`)

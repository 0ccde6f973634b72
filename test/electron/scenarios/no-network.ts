import {expectEqual} from '../expect.ts'
import type {Scenario} from '../scenario.ts'
import {hasProcesses, runProgram} from './programs.ts'

/** The module that refuses connections; it is there in the Node extension host only. */
declare const require: (module: string) => NetworkGuard

interface NetworkGuard {
  /** Refuses connections in this process and in those that it starts. */
  readonly guardNetwork: () => void
  /** What was asked of a network so far. */
  readonly requests: () => readonly string[]
}

/** Refuses connections from now on. In the web extension host the browser does, see `host/browser.ts`. */
export function refuseNetwork(): void {
  if (hasProcesses()) require('./network-guard.js').guardNetwork()
}

/** Whether all that was done before has asked for nothing; the last of all scenarios. */
export const noNetwork: Scenario = {
  name: 'Nothing that was done here has asked anything of a network, and the guard that says so can see',
  run: async () => {
    const planted = 'http://planted.invalid/'
    if (!hasProcesses()) {
      await fetch(planted).catch(() => undefined)
      return
    }
    const {requests} = require('./network-guard.js')
    expectEqual(requests(), [])
    await fetch(planted).catch(() => undefined)
    runProgram(`fetch(${JSON.stringify(planted)}).catch(() => undefined)`)
    expectEqual(requests(), ['planted.invalid', 'planted.invalid'])
  }
}

import {getHeapSpaceStatistics, setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

setFlagsFromString('--expose-gc')
// Code that nobody ran for a while would be thrown away at some collection or other.
setFlagsFromString('--no-flush-bytecode')
const collect = runInNewContext('gc') as () => void

/** The bytes in use once all that nobody holds was collected: some of it is only let go by the collection before. */
export async function inUse(): Promise<number> {
  for (let before = Infinity; ;) {
    collect()
    await new Promise((resolve) => setImmediate(resolve))
    const now = data()
    if (before - now < 1_000) return now
    before = now
  }
}

/** The bytes that hold data: what the engine makes of functions that run often is no draft's. */
const data = (): number =>
  getHeapSpaceStatistics()
    .filter(({space_name: space}) => !/^(?:code|trusted)/.test(space))
    .reduce((sum, {space_used_size: used}) => sum + used, 0)

import {setFlagsFromString} from 'node:v8'
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
    const now = process.memoryUsage().heapUsed
    if (before - now < 1_000) return now
    before = now
  }
}

import {readFileSync, writeSync} from 'node:fs'
import {runCommandLine} from './command-line/run.ts'
import {checkInThread} from './command-line/threads.ts'
import {setEngineToChecking} from './engine.ts'

/** Writes all of a text, also where the reader at the other end of a pipe is slow. */
function writeAll(descriptor: number, text: string): void {
  for (let rest = Buffer.from(text); rest.length > 0;) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return
    }
  }
}

const streams = {
  input: () => readFileSync(0),
  output: (text: string) => writeAll(1, text),
  errors: (text: string) => writeAll(2, text)
}

const program = {
  file: __filename,
  startServer: () => {
    // A bundle of its own beside this one: the commands do not carry the language server.
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- it is there at run time only
    require('./server.cjs')
  }
}

setEngineToChecking()
if (!checkInThread())
  void runCommandLine(process.argv.slice(2), streams, program).then((status) => {
    if (status !== undefined) process.exitCode = status
  })

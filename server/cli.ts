import {readFileSync, writeSync} from 'node:fs'
import {version} from '../package.json'
import {readArguments, type Request} from './command-line/arguments.ts'
import {check, type Outcome} from './command-line/check.ts'
import {help} from './command-line/help.ts'
import {printConfig} from './command-line/print-config.ts'
import {quotes} from './command-line/quotes.ts'
import {printable} from './core/text/printable.ts'

/** Does what was asked; nothing is left behind where the language server goes on. */
function carryOut(request: Request): Outcome | undefined {
  if (request.command === 'help') return {output: help, problems: [], status: 0}
  if (request.command === 'version') return {output: `${version}\n`, problems: [], status: 0}
  if (request.command === 'refuse') return {output: '', problems: [request.message], status: 2}
  if (request.command === 'print-config') return printConfig(request.path, request.settings)
  if (request.command === 'quotes') return quotes(request, () => readFileSync(0))
  if (request.command === 'check') return check(request, () => readFileSync(0))

  // A bundle of its own beside this one, so that the command line does not carry the language server.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- it is there at run time only
  require('./server.cjs')
  return undefined
}

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

try {
  const outcome = carryOut(readArguments(process.argv.slice(2)))
  if (outcome) {
    writeAll(2, outcome.problems.map((problem) => `self-evaluation: ${printable(problem)}\n`).join(''))
    writeAll(1, outcome.output)
    process.exitCode = outcome.status
  }
} catch (error) {
  writeAll(2, `self-evaluation: an internal error: ${(error as Error).message.split('\n')[0]}\n`)
  process.exitCode = 2
}

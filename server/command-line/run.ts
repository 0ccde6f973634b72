import {version} from '../../package.json'
import {printable} from '../core/text/printable.ts'
import {readArguments, type Request} from './arguments.ts'
import {check} from './check.ts'
import {help} from './help.ts'
import type {Outcome} from './outcome.ts'
import {printConfig} from './print-config.ts'
import {quotes} from './quotes.ts'

/** Where the command line reads and writes. */
export interface Streams {
  /** All of standard input. */
  readonly input: () => Uint8Array
  readonly output: (text: string) => void
  readonly errors: (text: string) => void
}

/** The program that the command line is a part of. */
export interface Program {
  /** The file that further threads start with; it calls `checkInThread`. */
  readonly file: string
  readonly startServer: () => void
}

/** Does what was asked, and answers the exit status; the language server goes on, and has none. */
export async function runCommandLine(
  words: readonly string[],
  streams: Streams,
  program: Program
): Promise<Outcome['status'] | undefined> {
  const tell = (problem: string): void => streams.errors(`self-evaluation: ${printable(problem)}\n`)
  try {
    const request = readArguments(words)
    if (request.command === 'lsp') {
      program.startServer()
      return undefined
    }
    const {output, problems, status} = await carryOut(request, streams, program)
    problems.forEach(tell)
    streams.output(output)
    return status
  } catch (error) {
    tell(`an internal error: ${(error as Error).message.split('\n')[0]}`)
    return 2
  }
}

async function carryOut(
  request: Exclude<Request, {readonly command: 'lsp'}>,
  {input}: Streams,
  {file}: Program
): Promise<Outcome> {
  if (request.command === 'help') return {output: help, problems: [], status: 0}
  if (request.command === 'version') return {output: `${version}\n`, problems: [], status: 0}
  if (request.command === 'refuse') return {output: '', problems: [request.message], status: 2}
  if (request.command === 'print-config') return printConfig(request.path, request.settings)
  return request.command === 'quotes' ? quotes(request, input) : check(request, input, file)
}

import {parseArgs} from 'node:util'
import {reportFormats} from '../core/report/index.ts'
import {severities, type Severity} from '../core/rules/rule.ts'

/** What somebody asks of the command line. */
export type Request =
  | CheckRequest
  | QuotesRequest
  | {readonly command: 'print-config'; readonly path: string; readonly settings: string | undefined}
  | {readonly command: 'help'}
  | {readonly command: 'version'}
  | {readonly command: 'lsp'}
  | {readonly command: 'refuse'; readonly message: string}

export interface CheckRequest {
  readonly command: 'check'
  readonly paths: readonly string[]
  readonly format: string
  readonly output: string | undefined
  readonly settings: string | undefined
  readonly commentaries: readonly string[] | undefined
  readonly failOn: Severity | 'never'
  readonly baseline: string | undefined
  readonly writeBaseline: string | undefined
  readonly stdin: string | undefined
}

export interface QuotesRequest {
  readonly command: 'quotes'
  readonly paths: readonly string[]
  readonly settings: string | undefined
  readonly commentaries: readonly string[] | undefined
  readonly stdin: string | undefined
}

const options = {
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
  stdio: {type: 'boolean'},
  format: {type: 'string', default: 'text'},
  output: {type: 'string'},
  settings: {type: 'string'},
  commentary: {type: 'string', multiple: true},
  'fail-on': {type: 'string', default: 'warning'},
  baseline: {type: 'string'},
  'write-baseline': {type: 'string'},
  stdin: {type: 'boolean', default: false},
  'stdin-filename': {type: 'string', default: 'self-evaluation.md'}
} as const

/** Reads the words behind the program's name. */
export function readArguments(words: readonly string[]): Request {
  const parsed = tryParse(words)
  if ('message' in parsed) return refuse(parsed.message)

  const {
    values,
    positionals: [command, ...paths]
  } = parsed
  if (values.version) return {command: 'version'}
  if (values.help || (command === undefined && words.length === 0)) return {command: 'help'}
  if (command === 'lsp') return values.stdio ? {command: 'lsp'} : refuse('lsp speaks over --stdio only')
  if (command === 'print-config') {
    return paths.length === 1
      ? {command, path: paths[0]!, settings: values.settings}
      : refuse('print-config takes one path')
  }
  const stdin = values.stdin ? values['stdin-filename'] : undefined
  if (command === 'quotes') {
    return 0 < paths.length || stdin !== undefined
      ? {command, paths, settings: values.settings, commentaries: values.commentary, stdin}
      : refuse('quotes takes the path of a draft, a folder or a glob')
  }
  if (command !== 'check') return refuse(command === undefined ? 'no command' : `there is no command “${command}”`)

  const formats = reportFormats.map(({id}) => id)
  const failOn = [...severities, 'never' as const].find((severity) => severity === values['fail-on'])
  if (!formats.includes(values.format)) return refuse(`there is no format “${values.format}”: ${formats.join(', ')}`)
  if (!failOn) return refuse(`--fail-on takes ${[...severities, 'never'].join(', ')}`)
  if (values.baseline !== undefined && values['write-baseline'] !== undefined)
    return refuse('--baseline and --write-baseline do not go together')
  if (paths.length === 0 && !values.stdin) return refuse('check takes the path of a draft, a folder or a glob')
  return {
    command,
    paths,
    failOn,
    format: values.format,
    output: values.output,
    baseline: values.baseline,
    writeBaseline: values['write-baseline'],
    settings: values.settings,
    commentaries: values.commentary,
    stdin
  }
}

function tryParse(words: readonly string[]) {
  try {
    return parseArgs({args: [...words], options, allowPositionals: true})
  } catch (error) {
    return {message: (error as Error).message.split(/[.\n]/)[0]!}
  }
}

const refuse = (message: string): Request => ({
  command: 'refuse',
  message: `${message} (self-evaluation --help tells more)`
})

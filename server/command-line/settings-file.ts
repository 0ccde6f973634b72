import {existsSync} from 'node:fs'
import path from 'node:path'
import {findNodeAtLocation, parse, parseTree, printParseErrorCode, type ParseError} from 'jsonc-parser'
import {readSettings, type Settings} from '../core/settings.ts'
import {createPositions} from '../core/text/lines.ts'
import {isProblem, type Problem} from './problem.ts'
import {readTextFile} from './text-file.ts'

/** Settings, the file they came from if any, and the folder that paths in them count from. */
export interface SettingsInForce {
  readonly settings: Settings
  readonly file: string | undefined
  readonly folder: string
  /** The names of the settings that the file sets. */
  readonly written: readonly string[]
}

/** The settings of a named file, else of the nearest `.vscode/settings.json` above `start`, else the defaults. */
export function findSettings(start: string, named: string | undefined): SettingsInForce | Problem {
  const file = named ?? nearest(start)
  if (file === undefined) return {...readSettings({}), file, folder: process.cwd(), written: []}

  const text = readTextFile(file)
  if (isProblem(text)) return text

  const errors: ParseError[] = []
  const root: unknown = parse(text.replace(/^\u{FEFF}/u, ' '), errors, {allowTrailingComma: true})
  if (errors[0])
    return {
      problem: `${placeIn(text, errors[0].offset, file)}: is not JSON with comments (${printParseErrorCode(errors[0].error)})`
    }
  if (typeof root !== 'object' || root === null || Array.isArray(root))
    return {problem: `${file}: is not an object of settings`}

  const written = selfEvaluationIn(root as Record<string, unknown>)
  const {settings, problems} = readSettings(written)
  if (problems.length > 0) {
    const told = problems.map(({setting, message}) => `${placeIn(text, valueOf(text, setting), file)}: ${message}`)
    return {problem: told.join(' ')}
  }
  return {settings, file, folder: folderOf(file), written: Object.keys(written)}
}

/** The values of `selfEvaluation.…`, by the name behind the full stop. */
const selfEvaluationIn = (root: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(root)
      .filter(([key]) => key.startsWith('selfEvaluation.'))
      .map(([key, value]) => [key.slice('selfEvaluation.'.length), value])
  )

/** Where the value of a setting begins. */
const valueOf = (text: string, setting: string): number => {
  const root = parseTree(text.replace(/^\u{FEFF}/u, ' '))
  return (root && findNodeAtLocation(root, [`selfEvaluation.${setting}`])?.offset) ?? 0
}

const inFolder = path.join('.vscode', 'settings.json')

function nearest(start: string): string | undefined {
  const file = path.join(start, inFolder)
  if (existsSync(file)) return file
  return path.dirname(start) === start ? undefined : nearest(path.dirname(start))
}

/** The workspace folder of a settings file: the one above `.vscode`, else its own. */
function folderOf(file: string): string {
  const folder = path.dirname(path.resolve(file))
  return path.basename(folder) === '.vscode' ? path.dirname(folder) : folder
}

function placeIn(text: string, offset: number, file: string): string {
  const {line, character} = createPositions(text)(offset)
  return `${file}:${line + 1}:${character + 1}`
}

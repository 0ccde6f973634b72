import path from 'node:path'
import type {Outcome} from './outcome.ts'
import {isProblem} from './problem.ts'
import {findSettings} from './settings-file.ts'

/** Says which settings are in force for a path, and where each came from. */
export function printConfig(named: string, settings: string | undefined): Outcome {
  const inForce = findSettings(path.resolve(named), settings)
  if (isProblem(inForce)) return {output: '', problems: [inForce.problem], status: 2}

  const origin = (setting: string): string => (inForce.written.includes(setting) ? inForce.file! : 'default')
  const lines = Object.entries(inForce.settings).map(
    ([setting, value]) => `selfEvaluation.${setting} = ${JSON.stringify(value)}  (${origin(setting)})\n`
  )
  return {output: lines.join(''), problems: [], status: 0}
}

import {writeFileSync} from 'node:fs'
import {readBaseline, writeBaseline, type Baseline} from '../core/report/baseline.ts'
import type {CheckRequest} from './arguments.ts'
import type {CheckedDraft} from './assess.ts'
import {pathFrom} from './paths.ts'
import {isProblem, reasonOf, type Problem} from './problem.ts'
import {readTextFile, readTextFileIfAny} from './text-file.ts'

/** What the baseline file that somebody names knows, be it to compare with or to renew; nothing where none is named. */
export function baselineOf({baseline: file, writeBaseline: renewed}: CheckRequest): Baseline | Problem {
  if (file !== undefined) return parse(readTextFile(file), file)
  if (renewed === undefined) return []

  const before = parse(readTextFileIfAny(renewed) ?? writeBaseline([]), renewed)
  return isProblem(before) ? {problem: `${before.problem}; nothing was written`} : before
}

/** Writes what is known of these drafts to a baseline file, which keeps what it knew of others. */
export function renewBaseline(file: string, drafts: readonly CheckedDraft[], before: Baseline): Problem | undefined {
  const read = new Set(drafts.flatMap(({paths}) => paths.map((name) => pathFrom(file, name))))
  const baseline = [...before.filter(({draft}) => !read.has(draft)), ...drafts.flatMap(({known}) => known)]
  try {
    writeFileSync(file, writeBaseline(baseline))
    return undefined
  } catch (error) {
    return {problem: `${file}: ${reasonOf(error)}`}
  }
}

function parse(text: string | Problem, file: string): Baseline | Problem {
  if (isProblem(text)) return text
  try {
    const baseline = readBaseline(JSON.parse(text.replace(/^\u{FEFF}/u, '')))
    return isProblem(baseline) ? {problem: `${file}: ${baseline.problem}`} : baseline
  } catch {
    return {problem: `${file}: is not a baseline: it is not JSON`}
  }
}

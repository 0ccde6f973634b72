import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {knownIn, readBaseline, withKnown, writeBaseline, type Baseline} from '../core/report/baseline.ts'
import type {AssessedDraft} from '../core/report/report.ts'
import {isProblem, reasonOf, type Problem} from './problem.ts'
import {readTextFile, readTextFileIfAny} from './text-file.ts'

/** The drafts, each with the findings that a baseline file knows of it. */
export function applyBaseline(file: string, drafts: readonly AssessedDraft[]): readonly AssessedDraft[] | Problem {
  const text = readTextFile(file)
  const baseline = isProblem(text) ? text : parse(text, file)
  return isProblem(baseline) ? baseline : drafts.map((draft) => withKnown(draft, pathFrom(file, draft.path), baseline))
}

/**
 * Writes what was found in these drafts to a baseline file, which keeps what it knows of others, and answers the
 * drafts with what it knows now. A file that is there and is no baseline stays as it is.
 */
export function renewBaseline(file: string, drafts: readonly AssessedDraft[]): readonly AssessedDraft[] | Problem {
  const text = readTextFileIfAny(file) ?? writeBaseline([])
  const before = isProblem(text) ? text : parse(text, file)
  if (isProblem(before)) return {problem: `${before.problem}; nothing was written`}

  const read = new Map(drafts.map((draft) => [pathFrom(file, draft.path), draft]))
  const baseline = [
    ...before.filter(({draft}) => !read.has(draft)),
    ...[...read].flatMap(([name, draft]) => knownIn(draft, name))
  ]
  try {
    writeFileSync(file, writeBaseline(baseline))
  } catch (error) {
    return {problem: `${file}: ${reasonOf(error)}`}
  }
  return drafts.map((draft) => withKnown(draft, pathFrom(file, draft.path), baseline))
}

function parse(text: string, file: string): Baseline | Problem {
  try {
    const baseline = readBaseline(JSON.parse(text.replace(/^\u{FEFF}/u, '')))
    return isProblem(baseline) ? {problem: `${file}: ${baseline.problem}`} : baseline
  } catch {
    return {problem: `${file}: is not a baseline: it is not JSON`}
  }
}

/** The path of a draft from the folder of a baseline, so that it holds wherever the program is started. */
const pathFrom = (file: string, draft: string): string =>
  path
    .relative(path.dirname(path.resolve(file)), path.resolve(draft))
    .split(path.sep)
    .join('/')

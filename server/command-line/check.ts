import {existsSync} from 'node:fs'
import path from 'node:path'
import {linkedFiles} from '../core/draft/link-targets.ts'
import type {AssessedDraft} from '../core/report/report.ts'
import {createReviewer, type Assessment, type Reviewer} from '../core/reviewer.ts'
import type {CheckRequest} from './arguments.ts'
import {findCommentary} from './commentaries.ts'
import {deliver} from './deliver.ts'
import {draftFiles, type DraftFile} from './draft-files.ts'
import {isProblem, type Problem} from './problem.ts'
import {createProgress} from './progress.ts'
import {findSettings} from './settings-file.ts'
import {decodeText} from './text-file.ts'
import {today} from '../today.ts'

/** What a command leaves behind: a report, one line for each problem, and the exit status. */
export interface Outcome {
  readonly output: string
  readonly problems: readonly string[]
  readonly status: 0 | 1 | 2
}

/** Reads drafts and reports on them. */
export function check(request: CheckRequest, standardInput: () => Uint8Array): Outcome {
  const assessed: AssessedDraft[] = []
  const problems: string[] = []
  const progress = createProgress(process.stderr, Date.now)
  for (const file of filesOf(request, standardInput)) {
    const draft = isProblem(file) ? file : assess(file, request)
    if (isProblem(draft)) problems.push(draft.problem)
    else assessed.push(draft)
    if (!isProblem(file)) progress.step(file.path)
  }

  progress.end()
  return deliver(request, assessed, problems)
}

/** The drafts that somebody names, each once. */
export function* filesOf(
  {paths, stdin, settings}: Pick<CheckRequest, 'paths' | 'stdin' | 'settings'>,
  standardInput: () => Uint8Array
): Generator<DraftFile | Problem> {
  if (stdin !== undefined) {
    const text = decodeText(standardInput(), stdin)
    yield isProblem(text) ? text : {path: stdin, text}
  }
  const seen = new Set<string>()
  for (const file of paths.flatMap((named) => [...draftFiles(named, settings)])) {
    if (isProblem(file)) yield file
    else if (!seen.has(path.resolve(file.path))) {
      seen.add(path.resolve(file.path))
      yield file
    }
  }
}

function assess(file: DraftFile, request: CheckRequest): AssessedDraft | Problem {
  const inForce = findSettings(path.resolve(path.dirname(file.path)), request.settings)
  if (isProblem(inForce)) return inForce

  const commentary = findCommentary(file.text, inForce, request.commentaries)
  if (isProblem(commentary)) return commentary

  return {
    path: reportPath(file.path),
    assessment: review(file, createReviewer(commentary, inForce.settings), inForce.folder)
  }
}

/** What there is to say of a draft, also of links to files that are not there. */
function review({path: name, text}: DraftFile, reviewer: Reviewer, folder: string): Assessment {
  const day = today()
  const assessment = reviewer(text, undefined, day)
  const home = (linked: string): string => (linked.startsWith('/') ? `${folder}/` : path.dirname(name))
  const missing = linkedFiles(assessment.draft).filter(
    (linked) => !existsSync(path.resolve(home(linked), `./${linked}`))
  )
  return missing.length === 0 ? assessment : reviewer(text, new Set(missing), day)
}

/** A path as reports have it: from the working directory, with `/`. */
export const reportPath = (file: string): string =>
  path.relative(process.cwd(), path.resolve(file)).split(path.sep).join('/')

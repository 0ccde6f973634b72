import {existsSync} from 'node:fs'
import path from 'node:path'
import {linkedFiles} from '../core/draft/link-targets.ts'
import {withoutPersonalWords} from '../core/report/redact.ts'
import type {AssessedDraft} from '../core/report/report.ts'
import type {Draft} from '../core/draft/model.ts'
import {createFilesReviewer, type Assessment, type FilesReviewer} from '../core/reviewer.ts'
import type {CheckRequest} from './arguments.ts'
import {findCommentary} from './commentaries.ts'
import {deliver} from './deliver.ts'
import {draftFiles, type DraftFile} from './draft-files.ts'
import {isProblem, type Problem} from './problem.ts'
import {createProgress} from './progress.ts'
import {decodeText} from './text-file.ts'
import {wholeDrafts, type WholeDraft} from './whole-drafts.ts'
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
  for (const whole of wholeDrafts(filesOf(request, standardInput), request.settings)) {
    const drafts = isProblem(whole) ? whole : assess(whole, request)
    if (isProblem(drafts)) problems.push(drafts.problem)
    else assessed.push(...drafts)
    if (!isProblem(whole)) progress.step(whole.files[0].path)
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

/** All files of a draft, the main one first, with what there is to say of each. */
function assess(whole: WholeDraft, request: CheckRequest): readonly AssessedDraft[] | Problem {
  const {files, inForce} = whole
  const commentary = findCommentary(files[0].text, inForce, request.commentaries)
  if (isProblem(commentary)) return commentary

  const main = reportPath(files[0].path)
  return review(whole, createFilesReviewer(commentary, inForce.settings)).map((assessment, at) => ({
    path: reportPath(files[at]!.path),
    assessment: withoutPersonalWords(assessment),
    ...(0 < at && {partOf: main})
  }))
}

/** What there is to say of the files of a draft, also of links to files that are not there. */
function review({files, parts, inForce}: WholeDraft, reviewer: FilesReviewer): readonly Assessment[] {
  const day = today()
  const [main, ...others] = files.map(({path, text}) => ({name: path, text, missing: none}))
  const assessments = reviewer([main!, ...others], parts, day)
  const missing = assessments.map(({draft}, at) => missingFrom(draft, files[at]!.path, inForce.folder))
  if (missing.every(({size}) => size === 0)) return assessments

  const [first, ...rest] = files.map(({path, text}, at) => ({name: path, text, missing: missing[at]!}))
  return reviewer([first!, ...rest], parts, day)
}

const none: ReadonlySet<string> = new Set()

/** The paths that links of a file lead to and that are not there. */
function missingFrom(draft: Draft, file: string, folder: string): ReadonlySet<string> {
  const home = (linked: string): string => (linked.startsWith('/') ? `${folder}/` : path.dirname(file))
  return new Set(linkedFiles(draft).filter((linked) => !existsSync(path.resolve(home(linked), `./${linked}`))))
}

/** A path as reports have it: from the working directory, with `/`. */
export const reportPath = (file: string): string =>
  path.relative(process.cwd(), path.resolve(file)).split(path.sep).join('/')

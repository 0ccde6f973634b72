import {existsSync} from 'node:fs'
import path from 'node:path'
import {version} from '../../package.json'
import type {Draft} from '../core/draft/model.ts'
import {linkedFiles} from '../core/draft/link-targets.ts'
import {dayInWords} from '../core/period/period.ts'
import {knownIn, withKnown, type Baseline} from '../core/report/baseline.ts'
import {reportFormats} from '../core/report/index.ts'
import {withoutPersonalWords} from '../core/report/redact.ts'
import {
  findingsToTell,
  withSignOffs,
  type AssessedDraft,
  type DraftFiles,
  type Occasion
} from '../core/report/report.ts'
import {createFilesReviewer, type Assessment, type FilesReviewer} from '../core/reviewer.ts'
import {severities} from '../core/rules/rule.ts'
import {today} from '../today.ts'
import type {CheckRequest} from './arguments.ts'
import {findCommentary} from './commentaries.ts'
import {pathFrom, reportPath} from './paths.ts'
import {isProblem, type Problem} from './problem.ts'
import {signOffsBeside} from './sign-offs.ts'
import type {WholeDraft} from './whole-drafts.ts'

/** What drafts are checked for: what somebody asked, and what the baseline that they named knows. */
export interface Task {
  readonly request: CheckRequest
  readonly baseline: Baseline | undefined
}

/** What is kept of a draft that was checked: plain data, as it may come from another thread. */
export interface CheckedDraft {
  /** The paths of its files, as reports have them. */
  readonly paths: readonly string[]
  /** What the report says of it. */
  readonly kept: unknown
  /** Whether it has a finding that makes the check fail. */
  readonly fails: boolean
  /** Why files of sign-offs beside it could not be read. */
  readonly problems: readonly string[]
  /** What a new baseline knows of it; nothing where none is written. */
  readonly known: Baseline
}

/** Reads a draft with all of its files, and says what the report has to say of it. */
export function assess(whole: WholeDraft, {request, baseline}: Task): CheckedDraft | Problem {
  const {files, inForce} = whole
  const commentary = findCommentary(files[0].text, inForce, request.commentaries)
  if (isProblem(commentary)) return commentary

  const paths = files.map((file) => reportPath(file.path))
  const [main, ...parts] = review(whole, createFilesReviewer(commentary, inForce.settings)).map(
    (assessment, at): AssessedDraft => ({
      path: paths[at]!,
      assessment: withoutPersonalWords(assessment),
      ...(0 < at && {partOf: paths[0]!})
    })
  )
  const sidecars = files.map((file) => signOffsBeside(file.path))
  const known = newlyKnown([main!, ...parts], request)
  const beside = (file: AssessedDraft, at: number): AssessedDraft => {
    const signOffs = sidecars[at]
    const read = besideBaseline(file, request, baseline ?? known)
    return signOffs === undefined || isProblem(signOffs) ? read : withSignOffs(read, signOffs)
  }
  const drafts: DraftFiles = [beside(main!, 0), ...parts.map((part, at) => beside(part, at + 1))]
  return {
    paths,
    kept: formatNamed(request.format).keep(drafts, occasionOf(request)),
    fails: drafts.some((draft) => fails(draft, request)),
    problems: sidecars.filter(isProblem).map(({problem}) => problem),
    known
  }
}

/** What a baseline that is written will know of these files. */
const newlyKnown = (files: DraftFiles, {writeBaseline: file}: CheckRequest): Baseline =>
  file === undefined ? [] : files.flatMap((draft) => knownIn(draft, pathFrom(file, draft.path)))

/** The draft with what is known of it; a baseline that is being written knows all of it. */
function besideBaseline(draft: AssessedDraft, {baseline, writeBaseline}: CheckRequest, known: Baseline): AssessedDraft {
  const file = baseline ?? writeBaseline
  return file === undefined ? draft : withKnown(draft, pathFrom(file, draft.path), known)
}

function fails(draft: AssessedDraft, {failOn}: CheckRequest): boolean {
  const grave = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1)
  return findingsToTell(draft).some(({severity, waiver}) => !waiver && grave.includes(severity))
}

/** The format of a report by its name, which was looked at when the words were read. */
export const formatNamed = (name: string) => reportFormats.find(({id}) => id === name)!

/** On what occasion a report is written. */
export const occasionOf = ({failOn}: CheckRequest): Occasion => ({
  day: dayInWords(today()),
  version,
  failOn
})

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

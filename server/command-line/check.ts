import path from 'node:path'
import type {CheckRequest} from './arguments.ts'
import {baselineOf} from './baseline.ts'
import {deliver} from './deliver.ts'
import {draftFiles, type DraftFile} from './draft-files.ts'
import {linksLeft} from './links.ts'
import type {Outcome} from './outcome.ts'
import {isProblem, type Problem} from './problem.ts'
import {createProgress} from './progress.ts'
import {decodeText} from './text-file.ts'
import {checkAll} from './threads.ts'
import {wholeDrafts} from './whole-drafts.ts'

/** Reads drafts and reports on them; `program` is what other threads start with. */
export async function check(request: CheckRequest, standardInput: () => Uint8Array, program: string): Promise<Outcome> {
  const baseline = baselineOf(request)
  if (isProblem(baseline)) return {output: '', problems: [baseline.problem], status: 2}

  const progress = createProgress(process.stderr, Date.now)
  const task = {request, baseline: request.baseline === undefined ? undefined : baseline}
  const found = wholeDrafts(filesOf(request, standardInput), request.settings)
  const checked = await checkAll(found, task, program, ({files: [main]}) => progress.step(main.path))
  progress.end()
  const drafts = checked.flatMap((one) => (isProblem(one) ? [] : [one]))
  const problems = checked.flatMap((one) => (isProblem(one) ? [one.problem] : []))
  const outcome = deliver(request, drafts, problems, baseline)
  return {...outcome, problems: [...outcome.problems, ...linksLeft(request.paths)]}
}

/** The drafts that somebody names, each once, each read when it is its turn. */
export function* filesOf(
  {paths, stdin, settings}: Pick<CheckRequest, 'paths' | 'stdin' | 'settings'>,
  standardInput: () => Uint8Array
): Generator<DraftFile | Problem> {
  if (stdin !== undefined) {
    const text = decodeText(standardInput(), stdin)
    yield isProblem(text) ? text : {path: stdin, text}
  }
  const seen = new Set<string>()
  for (const named of paths) {
    for (const file of draftFiles(named, settings)) {
      if (isProblem(file)) yield file
      else if (!seen.has(path.resolve(file.path))) {
        seen.add(path.resolve(file.path))
        yield file
      }
    }
  }
}

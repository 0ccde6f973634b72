import {writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Baseline} from '../core/report/baseline.ts'
import type {CheckRequest} from './arguments.ts'
import {formatNamed, occasionOf, type CheckedDraft} from './assess.ts'
import {renewBaseline} from './baseline.ts'
import type {Outcome} from './outcome.ts'
import {reasonOf, type Problem} from './problem.ts'

/** Reports on drafts that were checked, as somebody asked, and renews the baseline where they asked for that. */
export function deliver(
  request: CheckRequest,
  drafts: readonly CheckedDraft[],
  unread: readonly string[],
  baseline: Baseline
): Outcome {
  const problems = [...new Set([...unread, ...drafts.flatMap(({problems}) => problems)])]
  const refused = overwritten(request, drafts) ?? renew(request, drafts, unread, baseline)
  if (refused) return {output: '', problems: [...problems, refused.problem], status: 2}

  const {format, output} = request
  const kept = drafts.map((draft) => draft.kept)
  const report = drafts.length > 0 ? formatNamed(format).join(kept, occasionOf(request)) : undefined
  const unwritten = output === undefined || report === undefined ? undefined : write(output, report)
  return {
    output: output === undefined ? (report ?? '') : '',
    problems: [...problems, ...(unwritten ? [unwritten.problem] : [])],
    status: problems.length > 0 || unwritten ? 2 : drafts.some(({fails}) => fails) ? 1 : 0
  }
}

/** Writes the baseline, if one is to be written. One that would be written from half of the drafts is not. */
function renew(
  {writeBaseline}: CheckRequest,
  drafts: readonly CheckedDraft[],
  unread: readonly string[],
  baseline: Baseline
): Problem | undefined {
  if (writeBaseline === undefined) return undefined
  if (unread.length > 0) return {problem: `${writeBaseline}: was not written, as not every draft could be read`}
  return renewBaseline(writeBaseline, drafts, baseline)
}

/** Where a report would be written over something that nobody wants to lose. */
function overwritten(
  {output, baseline, writeBaseline}: CheckRequest,
  drafts: readonly CheckedDraft[]
): Problem | undefined {
  if (output === undefined) return undefined

  const same = (file: string | undefined): boolean => file !== undefined && path.resolve(file) === path.resolve(output)
  if (drafts.some(({paths}) => paths.some(same))) return {problem: `${output}: is a draft; the report was not written`}
  if (same(baseline) || same(writeBaseline)) return {problem: `${output}: is the baseline; the report was not written`}
  return undefined
}

function write(file: string, report: string): Problem | undefined {
  try {
    writeFileSync(file, report)
    return undefined
  } catch (error) {
    return {problem: `${file}: ${reasonOf(error)}`}
  }
}

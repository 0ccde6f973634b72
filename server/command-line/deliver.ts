import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {version} from '../../package.json'
import {reportFormats} from '../core/report/index.ts'
import {findingsToTell, type AssessedDraft} from '../core/report/report.ts'
import {severities} from '../core/rules/rule.ts'
import type {CheckRequest} from './arguments.ts'
import {applyBaseline, renewBaseline} from './baseline.ts'
import type {Outcome} from './check.ts'
import {isProblem, reasonOf, type Problem} from './problem.ts'

/** Reports on drafts that were read, as somebody asked: what the baseline knows is not told again. */
export function deliver(request: CheckRequest, read: readonly AssessedDraft[], unread: readonly string[]): Outcome {
  const refused = overwritten(request, read)
  if (refused) return {output: '', problems: [...new Set(unread), refused.problem], status: 2}

  const drafts = compare(request, read, unread)
  if (isProblem(drafts)) return {output: '', problems: [...new Set(unread), drafts.problem], status: 2}

  const {format, failOn, output} = request
  const day = new Date().toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric'})
  const report =
    drafts.length > 0 ? reportFormats.find(({id}) => id === format)!.write(drafts, {day, version, failOn}) : undefined
  const unwritten = output === undefined || report === undefined ? undefined : write(output, report)
  const grave = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1)
  const found = drafts.flatMap(findingsToTell).some(({severity, waiver}) => !waiver && grave.includes(severity))
  return {
    output: output === undefined ? (report ?? '') : '',
    problems: [...new Set(unread), ...(unwritten ? [unwritten.problem] : [])],
    status: unread.length > 0 || unwritten ? 2 : found ? 1 : 0
  }
}

/** The drafts beside the baseline, if there is one. One that would be written from half of the drafts is not. */
function compare(
  {baseline, writeBaseline}: CheckRequest,
  drafts: readonly AssessedDraft[],
  unread: readonly string[]
): readonly AssessedDraft[] | Problem {
  if (baseline !== undefined) return applyBaseline(baseline, drafts)
  if (writeBaseline === undefined) return drafts
  if (unread.length > 0) return {problem: `${writeBaseline}: was not written, as not every draft could be read`}
  return renewBaseline(writeBaseline, drafts)
}

/** Where a report would be written over something that nobody wants to lose. */
function overwritten(
  {output, baseline, writeBaseline}: CheckRequest,
  drafts: readonly AssessedDraft[]
): Problem | undefined {
  if (output === undefined) return undefined

  const same = (file: string | undefined): boolean => file !== undefined && path.resolve(file) === path.resolve(output)
  if (drafts.some((draft) => same(draft.path))) return {problem: `${output}: is a draft; the report was not written`}
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

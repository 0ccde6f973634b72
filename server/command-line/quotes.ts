import type {Commentary} from '../core/commentary/model.ts'
import {createReader} from '../core/draft/read.ts'
import {inWords} from '../core/quotations/differences.ts'
import {quotationsIn, type DraftQuotation} from '../core/quotations/read.ts'
import {createPositions} from '../core/text/lines.ts'
import {printable} from '../core/text/printable.ts'
import type {QuotesRequest} from './arguments.ts'
import {filesOf} from './check.ts'
import {findCommentary} from './commentaries.ts'
import type {DraftFile} from './draft-files.ts'
import {linksLeft} from './links.ts'
import type {Outcome} from './outcome.ts'
import {reportPath} from './paths.ts'
import {isProblem, type Problem} from './problem.ts'
import {wholeDrafts} from './whole-drafts.ts'

/** Lists the quotations of the commentary in drafts, each with its verdict and the passage, in one line. */
export function quotes(request: QuotesRequest, standardInput: () => Uint8Array): Outcome {
  const lines: string[] = []
  const problems: string[] = []
  let faithful = true
  for (const whole of wholeDrafts(filesOf(request, standardInput), request.settings)) {
    const commentary = isProblem(whole)
      ? whole
      : findCommentary(whole.files[0].text, whole.inForce, request.commentaries)
    if (isProblem(whole) || isProblem(commentary)) {
      problems.push(isProblem(whole) ? whole.problem : (commentary as Problem).problem)
      continue
    }
    for (const found of whole.files.map((file) => quotationsOf(file, commentary))) {
      faithful &&= found.quotations.every(({verdict}) => verdict === 'verbatim')
      lines.push(...found.quotations.map((quotation) => `${found.placeOf(quotation)}  ${lineOf(quotation)}\n`))
    }
  }
  return {
    output: lines.join(''),
    problems: [...new Set(problems), ...linksLeft(request.paths)],
    status: problems.length > 0 ? 2 : faithful ? 0 : 1
  }
}

/** The quotations of a draft, and how to name their places. */
interface Found {
  readonly quotations: readonly DraftQuotation[]
  placeOf(quotation: DraftQuotation): string
}

function quotationsOf({path: name, text}: DraftFile, commentary: Commentary): Found {
  const positionAt = createPositions(text)
  return {
    quotations: quotationsIn(createReader(commentary)(text), text, commentary),
    placeOf({span}) {
      const {line, character} = positionAt(span.start)
      return `${reportPath(name)}:${line + 1}:${character + 1}`
    }
  }
}

/** “altered  “know all”  Culture: “know about all” (“about” is missing after “know”)” */
function lineOf({verdict, words, passage, differences}: DraftQuotation): string {
  const said = `${verdict.padEnd('not found'.length)}  “${printable(words)}”`
  if (!passage) return said

  const speaker = passage.speaker === undefined ? '' : `, ${passage.speaker}`
  const place = `${said}  ${passage.chapter}${speaker}`
  return verdict === 'verbatim' ? place : `${place}: “${passage.text}” (${differences.map(inWords).join('; ')})`
}

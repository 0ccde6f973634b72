import {compilerOf} from '../../../text/compiler.ts'
import {lately, memo, memoByKey} from '../../../text/memo.ts'
import {cut, type Span} from '../../../text/span.ts'
import type {Placed} from '../../placed.ts'
import {casePatterns, caseSentences} from './case.ts'
import {clausePatterns} from './clauses.ts'
import {gistOf, gistPatterns, placeOf, rewrite, type Gist} from './gist.ts'
import type {Statement, Testimony} from '../kind.ts'
import {moodPatterns, moodsOf, surroundingsOf, type Mood, type Surroundings} from './mood.ts'
import {strikeOut, strikes} from './strikes/index.ts'
import {numberPatterns, signNumbers} from './numbers.ts'
import {signsIn} from './way.ts'

/** A sentence as the patterns of figures and changes read it: numbers are signs, and what measures nothing is struck out. */
export interface Reading {
  readonly gist: Gist
  /** The same with the numbers of plans, rules and context struck out, too. */
  readonly text: string
  /** The signs of the text, as bits. */
  readonly signs: number
  readonly clauses: readonly (Span & {readonly mood: Mood})[]
}

const quoted = /«[^»]{12,600}(?:»|$)|`[^`]{24,400}?'(?![a-z])/g
const sign = /#%?|½|£/g
const rulesNumber = /(?<!\bof (?:[a-z]+ ){0,2})#(?! ?%| (?:out )?of)|£/g

/** Words without which a sentence shows neither a figure nor a change. */
const hint =
  /[#½£¤§¶]|\b(?:than|once|previously|formerly|until|in the past|dried|fad|peter|died|come|no|none|nobody|not|without|halv|doubl|trebl|tripl|quadr|twice|half|fell|fall|drop|decreas|declin|reduc|shr|down|low|cut|short|quick|eas|ris|ros|gr[eo]w|increas|climb|gone|went|length|wid|narrow|clos|worse|deterior|slip|improv|recover|stabil|clear|elimin|erad|disappear|crept|turned|got|stead|more|fewer|less|longe|exceed|above|below|better|high|fast|outperf|fewest|best|worst|loss|rais|mov|lift|upgrad|downgrad|promot|light|dwindl|tumbl|plu|soar|surg|jump|leap|dip|mount|swell|swoll|balloon|bounc|tail|reced|level|pick|match|as (?:often|well|good|high|low|quick|likely|stable))/

/** The patterns by which sentences are prepared. */
export const readingPatterns: readonly RegExp[] = [
  ...gistPatterns,
  ...numberPatterns,
  ...strikes.map(({pattern}) => pattern),
  ...clausePatterns,
  ...moodPatterns,
  ...casePatterns,
  quoted,
  sign,
  rulesNumber,
  hint
]

const compile = compilerOf(readingPatterns)

/** The sentences of a block as readings; places in each count from the beginning of its sentence. */
export const readingsOf = lately((testimony: Testimony): readonly Placed<Reading>[] => {
  compile()
  const {prose, sentences, statementOf} = testimony
  const gists = sentences.map((sentence, at) => {
    const statement = statementOf(cut(prose, sentence))
    return at === 0 ? firstGist(statement) : gistOfStatement(statement)
  })
  const cases = caseSentences(gists)
  const around = surroundingsOf(testimony)
  return gists.map((gist, at) => ({
    base: sentences[at]!.start,
    content: readingOf(gist, around, at === 0 ? 'first' : 'further', cases[at]! ? 'case' : 'none')
  }))
})

/** A statement as a gist in which numbers are signs, and what measures nothing is struck out. */
const gistOfStatement = memo((statement: Statement) => preparedGist(statement, 0))

/** The same for the first of a block, which may begin with the number of its paragraph: “6.3 The service …”. */
const firstGist = memo((statement: Statement) => {
  const [number] = /^\d+(?:\.\d+)+\.?\s+(?=[A-Z])/.exec(statement.words.slice(0, 40)) ?? []
  return number === undefined ? gistOfStatement(statement) : preparedGist(statement, number.length)
})

function preparedGist({words}: Statement, start: number): Gist {
  const gist = signNumbers(gistOf(words, {start, end: words.length}))
  return strikeOut(rewrite(gist, quoted, ({0: words}) => words.replace(sign, '~')))
}

/** A gist as it reads in its place: the numbers of a case measure nothing. */
const readingOf = (gist: Gist, around: Surroundings, place: 'first' | 'further', told: 'case' | 'none'): Reading =>
  remembered(gist, `${around} ${place} ${told}`, () => readGist(gist, around, place, told))

const remembered = memoByKey<Gist, Reading>()

function readGist(gist: Gist, around: Surroundings, place: 'first' | 'further', told: 'case' | 'none'): Reading {
  if (!hint.test(gist.text)) return {gist, clauses: [], text: '', signs: 0}

  const clauses = moodsOf(gist.text, around, place === 'first')
  const text = told === 'case' ? '~'.repeat(gist.text.length) : resultsOnly(gist.text, clauses)
  return {gist, clauses, text, signs: signsIn(text)}
}

/** A clause that gives a rule, with the shares of those who kept it and nothing else. */
const withoutCounts = (text: string): string => text.replace(rulesNumber, '~')

const resultsOnly = (text: string, clauses: Reading['clauses']): string =>
  clauses.reduce(
    (words, {start, end, mood}) =>
      mood === 'result'
        ? words
        : words.slice(0, start) +
          (mood === 'rule' ? withoutCounts(words.slice(start, end)) : '~'.repeat(end - start)) +
          words.slice(end),
    text
  )

/** The clauses that a stretch of a reading reaches into, as one stretch of its sentence. */
export function clausesAround({gist, clauses}: Reading, {start, end}: Span): Span {
  const first = clauses.find((clause) => start < clause.end)
  const last = clauses.findLast((clause) => clause.start < end)
  let [from, to] = [Math.min(first?.start ?? start, start), Math.max(last?.end ?? end, end)]
  while (from < to && /[\s,;:()-]/.test(gist.text.charAt(from))) from++
  while (from < to && /[\s,;:(.-]/.test(gist.text.charAt(to - 1))) to--
  return placeOf(gist, {start: from, end: to})
}

import {memo} from '../../../text/memo.ts'
import type {Span} from '../../../text/span.ts'
import {casePatterns, caseSentences} from './case.ts'
import {clausePatterns} from './clauses.ts'
import {gistOf, gistPatterns, placeOf, rewrite, type Gist} from './gist.ts'
import type {Testimony} from '../kind.ts'
import {moodPatterns, moodsOf, type Mood} from './mood.ts'
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
  /[#½£¤§]|\b(?:no|none|nobody|not|without|halv|doubl|trebl|tripl|quadr|twice|half|fell|fall|drop|decreas|declin|reduc|shr|down|low|cut|short|quick|eas|ris|ros|gr[eo]w|increas|climb|gone|went|length|wid|narrow|clos|worse|deterior|slip|improv|recover|stabil|clear|elimin|erad|disappear|crept|turned|got|stead|more|fewer|less|longe|exceed|above|below|better|high|fast|outperf|fewest|best|loss)/

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

/** The sentences of a block as readings. */
export const readingsOf = memo((testimony: Testimony): readonly Reading[] => {
  const {prose, sentences} = testimony
  const gists = sentences.map((sentence, place) => {
    const gist = signNumbers(gistOf(prose, place === 0 ? behindNumbering(prose, sentence) : sentence))
    return strikeOut(rewrite(gist, quoted, ({0: words}) => words.replace(sign, '~')))
  })
  const cases = caseSentences(gists.map(({text}) => text))
  return gists.map((gist, place) => {
    if (!hint.test(gist.text)) return {gist, clauses: [], text: '', signs: 0}

    const clauses = moodsOf(gist.text, testimony, place === 0)
    const text = cases[place] ? '~'.repeat(gist.text.length) : resultsOnly(gist.text, clauses)
    return {gist, clauses, text, signs: signsIn(text)}
  })
})

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

/** A sentence without the number of its paragraph: “6.3 The service …”. */
function behindNumbering(prose: string, {start, end}: Span): Span {
  const number = /^\d+(?:\.\d+)+\.?\s+(?=[A-Z])/.exec(prose.slice(start, Math.min(end, start + 40)))
  return {start: start + (number?.[0].length ?? 0), end}
}

/** The clauses that a stretch of a reading reaches into, as one stretch of the prose. */
export function clausesAround({gist, clauses}: Reading, {start, end}: Span): Span {
  const first = clauses.find((clause) => start < clause.end)
  const last = clauses.findLast((clause) => clause.start < end)
  let [from, to] = [Math.min(first?.start ?? start, start), Math.max(last?.end ?? end, end)]
  while (from < to && /[\s,;:()-]/.test(gist.text.charAt(from))) from++
  while (from < to && /[\s,;:(.-]/.test(gist.text.charAt(to - 1))) to--
  return placeOf(gist, {start: from, end: to})
}

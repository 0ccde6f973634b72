import {matchesOf} from '../../../text/matches.ts'
import type {Span} from '../../../text/span.ts'

/*
 * A clause is as much of a sentence as has one mood: a sentence may tell a result in one and a plan in the next.
 * A comma alone parts none, as lists have commas too.
 */
const border =
  /[;:()]| - |, (?=(?:and|but|while|whilst|whereas|although|though|however|yet|which|where|who|so|nor|against|compared|with|up|down|as|because|since)\b)| (?=(?:although|whereas|while|whilst|and (?:will|should|must|shall|a target|a ceiling|a limit|we (?:will|aim|plan|intend|expect|want)|is due|are due|is to|are to|is expected|intends?|plans?|aims?))\b)/g

/** The patterns by which clauses are parted. */
export const clausePatterns: readonly RegExp[] = [border]

/** The clauses of a sentence's gist, in their order; each with the words or the sign that parts it from the last. */
export function clausesIn(text: string): readonly (Span & {readonly border: string})[] {
  const clauses: (Span & {border: string})[] = []
  let start = 0
  let before = ''
  for (const {0: sign, index} of matchesOf(border, text)) {
    clauses.push({start, end: index, border: before})
    start = index + sign.length
    before = sign.trim()
  }
  clauses.push({start, end: text.length, border: before})
  return clauses.filter(({start, end}) => start < end)
}

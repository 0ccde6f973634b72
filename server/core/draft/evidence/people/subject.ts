import {peopleAmong, type Person} from './speakers.ts'
import type {Found} from '../tokens/lexicon.ts'
import type {Token} from '../tokens/tokens.ts'
import pack from '../../../../packs/evidence/grammar.md'
import {phraseLists} from '../../../text/phrase-lists.ts'

/** Who does what a verb says, and where the clause begins. */
export interface Subject {
  readonly who: Person | 'pronoun'
  readonly first: number
  readonly clause: number
}

const list = phraseLists(pack)

const hard = new Set([';', ':', ...list('What parts clauses')])
const soft = new Set([',', '(', ')', '–', '—', '“”', ...list('What joins words or clauses')])
const prepositions = new Set(list('Prepositions'))
const determiners = new Set(list('Determiners'))
const quantities = new Set(list('Quantities'))

/** What stands for people named before. */
const pronouns: ReadonlySet<string> = new Set(list('Pronouns'))

/** The subject of the verb at a place, looked for leftwards to where its clause begins, and further over “and”. */
export function subjectOf(
  tokens: readonly Token[],
  found: readonly Found<string>[],
  verb: number
): Subject | undefined {
  const people = peopleAmong(found)
  const near = /ly$|^(?:also|both|all|now|still|have|has|had|would|did|do|then)$/.test(tokens[verb - 1]?.word ?? '')
    ? verb - 2
    : verb - 1
  if (/^(?:they|he|she|one|another)$/.test(tokens[near]?.word ?? '') && near !== verb)
    return {who: 'pronoun', first: near, clause: near}
  if (/^(?:we|you|i)$/.test(tokens[near]?.word ?? '') && near !== verb)
    return {who: 'leader', first: near, clause: near}
  let end = verb
  for (let at = verb - 1; at >= -1; at--) {
    const word = tokens[at]?.word ?? ''
    const pointing = word === 'that' && prepositions.has(tokens[at - 1]?.word ?? '')
    const stop = at < 0 || (hard.has(word) && !pointing)
    if (!stop && !soft.has(word)) continue

    const subject = subjectWithin(tokens, people, at + 1, end, verb)
    if (subject || stop) return subject
    end = at
  }
  return undefined
}

function subjectWithin(
  tokens: readonly Token[],
  people: readonly Found<Person>[],
  from: number,
  to: number,
  verb: number
): Subject | undefined {
  if (/^(?:who|whom|whose)$/.test(tokens[from]?.word ?? '')) {
    const whom = to === verb ? people.find(({last}) => last < from && from - last <= 3) : undefined
    return whom && {who: whom.list, first: whom.first, clause: whom.first}
  }
  const here = people.filter(({first, last}) => from <= first && last < to)
  const subject = here.find(
    ({first, last}) =>
      !dependsOnPreposition(tokens, first, from) &&
      !isPossessive(tokens, last) &&
      !here.some((other) => other.first === last + 1)
  )
  if (subject) return {who: subject.list, first: subject.first, clause: from}

  for (let at = from; at < to && verb - from < 16; at++) {
    const word = tokens[at]!.word
    const standsFor = to === verb ? pronouns.has(word) || /^\d+%?$/.test(word) : at === from && pronouns.has(word)
    if (standsFor && !(prepositions.has(tokens[at - 1]?.word ?? '') && tokens[at - 1]!.word !== 'of'))
      return {who: 'pronoun', first: at, clause: from}
  }
  return undefined
}

/** Whether a preposition governs a noun, other than the “of” behind a quantity: “two of our managers”. */
export function dependsOnPreposition(tokens: readonly Token[], noun: number, from: number): boolean {
  let at = noun - 1
  for (let steps = 0; steps < 4 && at >= from; steps++, at--) {
    const word = tokens[at]!.word
    if (prepositions.has(word)) return !(word === 'of' && at > 0 && isQuantity(tokens[at - 1]!.word))
    if (!determiners.has(word) && !/^\d/.test(word) && steps > 0 && !word.endsWith('al') && !word.includes('-'))
      return false
  }
  return false
}

const isQuantity = (word: string): boolean => quantities.has(word) || /^\d|est$/.test(word)

const isPossessive = (tokens: readonly Token[], last: number): boolean => /^['’]$/.test(tokens[last + 1]?.word ?? '')

import {isNumber, sharesIn} from '../tokens/shares.ts'
import {sourceList, type SourceWord} from './words.ts'
import type {Token} from '../tokens/tokens.ts'

const timid = new Set(sourceList('Before no finding'))

/** Whether a verb reports a finding: neither a noun, nor a participle, nor a plan. */
export function isFinding(tokens: readonly Token[], words: readonly SourceWord[], verb: SourceWord): boolean {
  const before = tokens[verb.first - 1]?.word ?? ''
  const after = tokens[verb.last + 1]?.word ?? ''
  const {word, capital} = tokens[verb.first]!
  const joined = before === 'and' && (word.endsWith('ed') || joining.has(word))
  const direct = words.some(({list, last}) => list === 'onlooker' && last === verb.first - 1)
  if (verb.first > 0 && capital) return false
  if (nounlike.has(word) && !direct && before !== ',' && !joined) return false
  if (judging.has(word) && before.endsWith('s') && !judges.has(before)) return false
  if (verb.first === verb.last && ((timid.has(before) && !joined) || passive.has(after))) return false
  return !words.some(({list, first}) => list === 'unsure' && first < verb.first && verb.first - first <= 4)
}

/** Behind a verb, these make it passive, or tell where something was brought. */
const passive = new Set(sourceList('After no finding'))

/** Verbs that also stand behind “and”, far from who found. */
const joining = new Set(sourceList('Verbs behind and'))

/** “The cases graded good”: behind a plural these are participles, unless the plural judges. */
const judging = new Set(sourceList('Verbs that may be participles'))
const judges = new Set(sourceList('Plurals that judge'))

const nounlike = new Set(sourceList('Verbs that look like nouns'))

/** Whether something is said to be found; verbs that also tell what a process is for need a result. */
export function hasContent(tokens: readonly Token[], verb: SourceWord): boolean {
  const rest = tokens.slice(verb.last + 1)
  if (rest.length < 3) return rest.some(({quotation}) => quotation) || sharesIn(rest).length > 0
  if (!purposes.has(tokens[verb.first]!.word)) return true
  return (
    rest.some(({word, quotation}) => word === 'that' || quotation) ||
    sharesIn(rest).length > 0 ||
    rest.some((token) => isNumber(token) || results.has(token.word))
  )
}

const results = new Set(sourceList('Words of a result'))

const purposes = new Set(sourceList('Verbs that need a result'))

import {isNumber, sharesIn} from '../tokens/shares.ts'
import {sourceList, type SourceWord} from './words.ts'
import type {Token} from '../tokens/tokens.ts'

const timid = new Set(sourceList('Before no finding'))

/** Whether a verb reports a finding: neither a noun, nor a participle, nor a plan. */
export function isFinding(tokens: readonly Token[], words: readonly SourceWord[], verb: SourceWord): boolean {
  const before = tokens[verb.first - 1]?.word ?? ''
  if (verb.first > 0 && tokens[verb.first]!.capital) return false
  if (
    nounlike.has(tokens[verb.first]!.word) &&
    !words.some(({list, last}) => list === 'onlooker' && last === verb.first - 1) &&
    before !== ','
  )
    return false
  if (
    /^(?:graded|rated|judged|identified)$/.test(tokens[verb.first]!.word) &&
    before.endsWith('s') &&
    before !== 'inspectors' &&
    before !== 'auditors'
  )
    return false
  if (
    verb.first === verb.last &&
    timid.has(before) &&
    !(before === 'and' && /ed$|^(?:found|wrote|said|gave|put)$/.test(tokens[verb.first]!.word))
  )
    return false
  return !words.some(({list, first}) => list === 'unsure' && first < verb.first && verb.first - first <= 4)
}

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

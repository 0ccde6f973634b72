import {isNumber, sharesIn} from './shares.ts'
import type {SourceWord} from './source-words.ts'
import type {Token} from './tokens.ts'
import {wordSet} from './word-set.ts'

const timid = wordSet(
  'to will would should may can could might shall must be been being is are was were not the a an of our ' + 'their and'
)

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

const nounlike = wordSet(
  'reports records notes rates grades reviews marked put read changed dropped looked tested raised issued ' +
    'considered reached gave called find'
)

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

const results = wordSet(
  'better worse improved improving improvement improvements strong stronger weak weaker more fewer less ' +
    'higher lower increase increased reduction reduced good inadequate outstanding variable inconsistent ' +
    'persistent weaknesses strengths concerns concern progress most none no positive poor consistent ' +
    'significant too'
)

const purposes = wordSet(
  'demonstrate demonstrates suggest suggests confirm confirms show shows identifies identified highlight highlights ' +
    'indicate indicates report reports note notes record records rate rates describe describes review reviews put puts ' +
    'find finds looked considered reached issued gave raised tested changed said says scored'
)

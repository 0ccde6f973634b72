import type {Token} from '../tokens/tokens.ts'
import {voiceList, type VoiceWord} from './words.ts'

const articles = new Set(voiceList('Before nouns'))
const passives = new Set(voiceList('Before participles'))

/** Verbs that look like nouns in the plural or the singular. */
const nounlike = new Set(voiceList('Verbs that look like nouns'))

/** Whether a verb reports: neither a noun, nor a participle, nor something yet to be said. */
export function isFinite(tokens: readonly Token[], words: readonly VoiceWord[], verb: VoiceWord): boolean {
  const before = tokens[verb.first - 1]
  const further = tokens[verb.first - 2]?.word ?? ''
  if (verb.first > 0 && tokens[verb.first]!.capital) return false
  if (
    tokens[verb.first]!.word === 'reported' &&
    (/^(?:by|to|in)$/.test(tokens[verb.last + 1]?.word ?? '') || /^\d/.test(before?.word ?? ''))
  )
    return false
  if (!before) return true
  const after =
    before.word.endsWith('ly') || /^(?:also|now|still|often|all|both|generally|too|never|rarely)$/.test(before.word)
      ? verb.first - 2
      : verb.first - 1
  if (nounlike.has(tokens[verb.first]!.word)) {
    if (articles.has(before.word) || before.word.endsWith("'s")) return false
    const adjacent =
      words.some(
        ({list, last}) =>
          list === 'speaker' &&
          last === after &&
          (isPlural(tokens[after]!.word) !== tokens[verb.first]!.word.endsWith('s') ||
            tokens[verb.last + 1]?.word === 'that')
      ) || /^(?:they|who|to|inspection|some|many|most|others|all|one)$/.test(tokens[after]?.word ?? '')
    if (!adjacent || /^(?:by|is|are|was|were|from)$/.test(tokens[verb.last + 1]?.word ?? '')) return false
  }
  if (
    verb.first === verb.last &&
    (passives.has(before.word) || ((before.word.endsWith('ly') || before.word === 'not') && passives.has(further)))
  )
    return false
  if (before.word === 'had' && !tokens.some(({quotation}) => quotation)) return false
  return !words.some(
    ({list, last}) =>
      list === 'unsaid' && (last === verb.first - 1 || (last === verb.first - 2 && before.word !== 'not'))
  )
}

const isPlural = (word: string): boolean => /s$|^(?:children|people|staff|police|they|who|magistrates)$/.test(word)

const asks = new Set(voiceList('What is asked'))
const channels = new Set(voiceList('What is passed on'))

/** Whether something is said: reporting to somebody, or telling their story, is not yet saying it. */
export function saysSomething(tokens: readonly Token[], words: readonly VoiceWord[], verb: VoiceWord): boolean {
  const told = words.find(({list, first}) => list === 'told' && first === verb.last + 1)
  const rest = tokens.slice((told ?? verb).last + 1)
  if (rest.some(({quotation}) => quotation)) return true
  if (rest.length < 2 || rest.slice(0, 5).some(({word}) => word === 'story' || word === 'stories')) return false
  if (/^t[eo]l[dl]/.test(tokens[verb.last]!.word) && rest.slice(0, 3).some(({word}) => word === 'to') && !told)
    return false
  if (!/^(?:say|said|tell|told|report|talk)/.test(tokens[verb.first]!.word) || !channels.has(rest[0]!.word)) return true
  if (told && rest[0]!.word === 'to') return true
  return !asks.has(rest[0]!.word) && rest.slice(0, 10).some(({word}) => word === 'that' || word === ':')
}

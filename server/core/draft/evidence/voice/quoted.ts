import * as l10n from '@vscode/l10n'
import {cut} from '../../../text/span.ts'
import type {Found} from '../tokens/lexicon.ts'
import type {Testimony} from '../kind.ts'
import {peopleAmong, type Person} from '../people/speakers.ts'
import type {Token, TokenSentence} from '../tokens/tokens.ts'
import {voiceList} from './words.ts'

/** Why the quotations of a sentence are somebody's words, and where they begin; slogans and names are nobody's. */
export function quotedReason(
  {prose, form}: Testimony,
  {words: sentence, tokens}: TokenSentence,
  found: readonly Found<string>[],
  next: TokenSentence | undefined
): {readonly start: number; readonly reason: string} | undefined {
  for (const [at, {quotation, start}] of tokens.entries()) {
    if (!quotation) continue
    const words = cut(sentence, quotation.words)
    const count = words.trim().split(/\s+/).length

    const speech = (list: string): boolean => list === 'speech' || list === 'words'
    const people = peopleAmong(found)
    const after = tokens.slice(at + 1, at + 18)
    const said = found.find(
      ({list, first}) =>
        speech(list) && at < first && first <= at + 10 && !/^(?:be|been|is|was|were|are)$/.test(tokens[first - 1]!.word)
    )
    const around = said && people.find(({first}) => at < first && first <= Math.max(said.last + 6, at + 12))
    if (
      (count >= 3 || (said && said.first <= at + 3)) &&
      said &&
      spoken.has(tokens[said.first]!.word) &&
      saysIt(tokens, at, said.first) &&
      around?.list !== 'leader' &&
      around?.list !== 'onlooker'
    )
      return {start, reason: l10n.t('quoted words, and who said them')}
    if (isNamed(after, people, at, count) || (at === tokens.length - 1 && next !== undefined && isSignature(next)))
      return {start, reason: l10n.t('quoted words, and who said them')}
    if (count >= 6 && firstPerson.test(words)) return {start, reason: l10n.t('someone’s own words')}
    if (form === 'quote' && count >= 5) return {start, reason: l10n.t('someone’s own words')}
    if (
      count >= 7 &&
      people.some(({list, last}) => list === 'speaker' && last < at) &&
      !found.some(({list}) => list === 'enquiry') &&
      !people.some(({list, last}) => list !== 'speaker' && last < at)
    )
      return {start: tokens[0]!.start, reason: l10n.t('quoted words, and who said them')}
  }
  if (form === 'quote' && firstPerson.test(prose))
    return {start: tokens[0]!.start, reason: l10n.t('someone’s own words')}
  return undefined
}

/** Whether a verb of speech belongs to the quotation before it: behind a comma, the speaker, or a pronoun. */
const saysIt = (tokens: readonly Token[], quotation: number, verb: number): boolean =>
  verb - quotation <= 2 ||
  /[,?!.…]/.test(tokens[quotation + 1]?.word ?? '') ||
  ['is', 'was'].includes(tokens[quotation + 1]!.word) ||
  tokens.slice(quotation + 1, verb).every(({word}) => word !== 'and' && word !== 'which' && word !== 'that')

/** Behind a dash or in brackets: who spoke. */
function isNamed(after: readonly Token[], people: readonly Found<Person>[], at: number, count: number): boolean {
  const mark = after[0]?.word ?? ''
  const opener = /^[.,]$/.test(mark) ? (after[1]?.word ?? '') : mark
  if (!/^[–—(-]$/.test(opener) && (after.length > 8 || count < 6)) return false
  const speaker = people.find(({first}) => at < first && first <= at + 12)
  return speaker?.list === 'speaker' && (/^[–—(-]$/.test(opener) || speaker.first <= at + 2)
}

/** A short line that names a role and does nothing else. */
const isSignature = ({tokens}: TokenSentence): boolean => tokens.length <= 14 && /^[–—(-]$/.test(tokens[0]?.word ?? '')

const firstPerson = /\bI\b/

const spoken = new Set(voiceList('Verbs of those quoted'))

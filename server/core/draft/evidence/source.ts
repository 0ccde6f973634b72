import * as l10n from '@vscode/l10n'
import {memoByKey} from '../../text/memo.ts'
import {awarded} from './source/awarded.ts'
import {foundBy, type Process} from './source/found-by.ts'
import {judgedEarlier} from './source/judged-earlier.ts'
import type {EvidenceKind} from './kind.ts'
import {measuredBy} from './source/measured-by.ts'
import {unfound} from './source/nearly.ts'
import {isProcess, looksAt} from './source/process.ts'
import {quotationMark} from './tokens/quotations.ts'
import {sharePattern} from './tokens/shares.ts'
import {sourceWords, type SourceWord} from './source/words.ts'
import {lastOf, tokenPattern, tokenSentences, type Token, type TokenSentence} from './tokens/tokens.ts'

/** What a named audit, survey, inspection, review, study or award found. */
export const source: EvidenceKind = {
  id: 'source',
  get name() {
    return l10n.t('a source')
  },
  patterns: [tokenPattern, quotationMark, sharePattern],

  *find(testimony) {
    const leadIn = lastOf(testimony.leadIn, testimony)
    let before = after(nothing, leadIn, sourceWords(leadIn))
    for (const sentence of tokenSentences(testimony)) {
      const words = sourceWords(sentence.tokens)
      const reason = reasonOf(sentence, words, before)
      if (reason !== undefined) yield {span: {start: sentence.start, end: sentence.end}, reason}
      before = after(before, sentence.tokens, words)
    }
  },

  nearly: unfound
}

/** Why a sentence tells what a source found, for as long as its words are remembered and the same was named before. */
const reasonOf = (sentence: TokenSentence, words: readonly SourceWord[], before: Process): string | undefined =>
  remembered(
    sentence.tokens,
    `${before.named} ${before.ago} ${before.looked}`,
    () =>
      judgedEarlier(sentence, words) ??
      foundBy(sentence, words, before) ??
      measuredBy(sentence, words, before) ??
      awarded(sentence, words)
  )

const remembered = memoByKey<readonly Token[], string | undefined>()

const nothing: Process = {named: false, ago: 0, looked: false}

function after(before: Process, tokens: readonly Token[], words: readonly SourceWord[]): Process {
  if (isProcess(words, tokens)) return {named: true, ago: 1, looked: looksAt(words, tokens)}
  return {named: before.named && before.ago < 2, ago: before.ago + 1, looked: false}
}

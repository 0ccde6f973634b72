import * as l10n from '@vscode/l10n'
import {shift} from '../../../text/span.ts'
import type {Evidence} from '../../model.ts'
import type {Testimony} from '../kind.ts'
import {peopleAmong} from '../people/speakers.ts'
import {tokenSentences} from '../tokens/tokens.ts'
import {voiceWords} from './words.ts'

/** What looks like a voice: words in quotation marks that are nobody's, and views that are asked for and not told. */
export function* unheard(testimony: Testimony): Generator<Omit<Evidence, 'kind'>> {
  for (const {tokens, start, end} of tokenSentences(testimony)) {
    for (const {quotation} of tokens) {
      if (quotation && quotation.words.start + 3 < quotation.words.end)
        yield {span: shift(quotation.words, start), reason: l10n.t('nobody is said to have said it')}
    }
    const words = voiceWords(tokens)
    const asked = words.some(({list}) => list === 'heard' || list === 'enquiry' || list === 'inquiry')
    const speaker = peopleAmong(words).find(({list}) => list === 'speaker')
    if (asked && speaker) yield {span: {start, end}, reason: l10n.t('it does not tell what they said')}
    const verb = words.find(({list}) => list === 'speech')
    if (verb && words.some(({list, last}) => list === 'unsaid' && last === verb.first - 1))
      yield {span: {start, end}, reason: l10n.t('it tells what may be said, not what was said')}
  }
}

import * as l10n from '@vscode/l10n'
import {shift} from '../../../text/span.ts'
import type {Evidence} from '../../model.ts'
import type {Testimony} from '../kind.ts'
import {tokenSentences} from '../tokens/tokens.ts'
import {isProcess} from './process.ts'
import {sourceWords} from './words.ts'

/** What looks like a source: a process that is named without what it found, and an award that is not yet won. */
export function* unfound(testimony: Testimony): Generator<Omit<Evidence, 'kind'>> {
  for (const {start, tokens} of tokenSentences(testimony)) {
    const words = sourceWords(tokens)
    const process = words.find(({list}) => list === 'process')
    if (process && isProcess(words, tokens))
      yield {
        span: shift({start: tokens[process.first]!.start, end: tokens[process.last]!.end}, start),
        reason: l10n.t('it is named, and what it found is not told')
      }
    const award = words.find(({list, first}) => list === 'award' && tokens[first]!.capital)
    if (award && words.some(({list}) => list === 'unsure'))
      yield {
        span: shift({start: tokens[award.first]!.start, end: tokens[award.last]!.end}, start),
        reason: l10n.t('it is not yet won')
      }
  }
}

import * as l10n from '@vscode/l10n'
import type {Evidence} from '../../model.ts'
import type {Traits} from './traits.ts'
import type {Token} from '../tokens/tokens.ts'

/** An example that says it is one, of something done that brought something about. */
export function* markedExample(sentences: readonly Traits[]): Generator<Omit<Evidence, 'kind'>> {
  for (const [at, {sentence, words, particular, planned, events}] of sentences.entries()) {
    const marker = words.find(({list}) => list === 'marker')
    if (broughtAbout(sentence.tokens) && planned === 0) {
      yield {span: {start: sentence.start, end: sentence.end}, reason: l10n.t('what was done, and what it led to')}
      continue
    }
    if (!marker || planned > 0 || sentence.tokens.some(({word}) => word === 'not')) continue

    const next = sentences[at + 1]
    const here = words.some(({list, first}) => list === 'effect' && first > marker.last)
    const there = next?.words.some(({list}) => list === 'effect') ?? false
    const done =
      sentence.tokens.some(({word}, n) => /^(?:have|has|was|were|been|had)$/.test(word) && n > marker.last) ||
      events > 0
    if ((here && (done || particular > 0)) || (there && events > 0)) {
      const end = here ? sentence.end : next!.sentence.end
      yield {span: {start: sentence.start, end}, reason: l10n.t('an example, with what came of it')}
    }
  }
}

/** “led to” or “resulted in” as one thing that happened, behind no “has”. */
const broughtAbout = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({word}, at) =>
      (word === 'led' || word === 'resulted') &&
      /^(?:to|in)$/.test(tokens[at + 1]?.word ?? '') &&
      !/^(?:has|have|not|had|be|been|was|were|is|are|-|by|which|and|that|also|never|sometimes|often|\d+)$/.test(
        tokens[at - 1]?.word ?? ''
      )
  )

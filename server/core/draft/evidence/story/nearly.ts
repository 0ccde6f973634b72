import * as l10n from '@vscode/l10n'
import type {Evidence} from '../../model.ts'
import type {Testimony} from '../kind.ts'
import {traitsIn} from './traits.ts'

/** What looks like an example: an activity, and a case whose outcome is not told. */
export function* unfinished(testimony: Testimony): Generator<Omit<Evidence, 'kind'>> {
  for (const {sentence, words, particular, events, outcomes, quotations} of traitsIn(testimony)) {
    const {start, end} = sentence
    if (words.some(({list}) => list === 'marker'))
      yield {span: {start, end}, reason: l10n.t('it is an activity, and what came of it is not told')}
    if (particular > 0 && events > 1 && outcomes === 0 && quotations === 0)
      yield {span: {start, end}, reason: l10n.t('what came of it is not told')}
  }
}

import * as l10n from '@vscode/l10n'
import impacts from '../../../../packs/evidence/impact.md'
import type {Evidence} from '../../model.ts'
import {gistOf, placeOf} from '../gist/gist.ts'
import {gistLists} from '../gist/lists.ts'
import type {Testimony} from '../kind.ts'

/** A change that is asserted without saying of what. */
export const asserted = new RegExp(gistLists(impacts)('Asserted changes'))

/** What looks like a change: words of improvement that do not say what changed. */
export function* unspecified({prose, sentences}: Testimony): Generator<Omit<Evidence, 'kind'>> {
  for (const sentence of sentences) {
    const gist = gistOf(prose, sentence)
    const found = asserted.exec(gist.text)
    if (found)
      yield {
        span: placeOf(gist, {start: found.index, end: found.index + found[0].length}),
        reason: l10n.t('it does not say what changed, from what to what')
      }
  }
}

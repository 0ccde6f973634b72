import * as l10n from '@vscode/l10n'
import words from '../../packs/words/weaknesses.md'
import type {Block} from '../draft/model.ts'
import {memo} from '../text/memo.ts'
import {wholePhrases} from '../text/phrase-patterns.ts'
import {titleOf} from './draft-title.ts'
import type {Rule} from './rule.ts'

/**
 * No part of the draft names a weakness.
 *
 *     # Our self-evaluation
 *     ^^^^^^^^^^^^^^^^^^^^^ candour
 *
 *     Everything goes well.
 */
export const candour: Rule = {
  id: 'candour',
  summary: 'No part of the draft names a weakness.',
  severity: 'off',

  *check({draft, text}) {
    const blocks = draft.sections.flatMap(({blocks}) => blocks)
    const titles = draft.sections.map(({heading}) => heading?.content.title ?? '')
    if (blocks.length === 0 || titles.some(namesWeakness) || blocks.some(({content}) => isCandid(content))) return

    yield {
      span: titleOf(draft, text),
      message: l10n.t(
        'No part of this draft names a weakness. Say what is not yet good enough, how you know, and what you will do: readers trust a draft that does.'
      )
    }
  }
}

const weakness = wholePhrases(words, 'Weaknesses')

const namesWeakness = (said: string): boolean => 0 <= said.search(weakness)

const isCandid = memo(({prose}: Block) => namesWeakness(prose))

import * as l10n from '@vscode/l10n'
import type {EvidenceKind} from './kind.ts'
import {markedExample} from './story/marked-example.ts'
import {quotationMark} from './tokens/quotations.ts'
import {sharePattern} from './tokens/shares.ts'
import {unfinished} from './story/nearly.ts'
import {storyOf} from './story/story.ts'
import {traitsIn} from './story/traits.ts'
import {tokenPattern} from './tokens/tokens.ts'

/** A case or a piece of practice, told with what was done and what came of it. */
export const example: EvidenceKind = {
  id: 'example',
  get name() {
    return l10n.t('an example')
  },
  patterns: [tokenPattern, quotationMark, sharePattern],
  isOwnWords: true,

  *find(testimony) {
    const story = storyOf(testimony)
    if (story) yield {span: story, reason: l10n.t('a case, what was done, and what came of it')}
    else yield* markedExample(traitsIn(testimony))
  },

  nearly: unfinished
}

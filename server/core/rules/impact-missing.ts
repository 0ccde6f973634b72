import * as l10n from '@vscode/l10n'
import words from '../../packs/words/activity.md'
import {throughSections} from '../draft/chapters.ts'
import type {Block} from '../draft/model.ts'
import {memo} from '../text/memo.ts'
import {shift, type Span} from '../text/span.ts'
import {phrasesOf, wholePhrases} from '../text/phrase-patterns.ts'
import {shiftRemark, type Remark, type Rule} from './rule.ts'

/**
 * The draft says what was done, and neither there nor in what follows what came of it.
 *
 *     We have launched an academy for new social workers.
 *             ^^^^^^^^ impact-missing
 */
export const impactMissing: Rule = {
  id: 'impact-missing',
  summary: 'The draft says what was done and not what came of it.',
  severity: 'off',

  check: ({draft, text}) => activitiesIn(draft, text)
}

const activitiesIn = throughSections(function* ({blocks}): Generator<Remark> {
  for (const [at, {base, content}] of blocks.entries()) {
    const activity = activityIn(content)
    if (!activity || [content, blocks[at + 1]?.content].some((block) => block && hasOutcome(block))) continue

    yield {
      span: shift(activity, base),
      message: l10n.t(
        'This says what was done and not what came of it. Say what is different for children, families or staff.'
      )
    }
  }
}, shiftRemark)

const done = new RegExp(
  `(?<!\\p{L})(?:we|have|has|was|were|been)\\s+(?:\\p{L}+ly\\s+|also\\s+|now\\s+)?(?<activity>${phrasesOf(words, 'What was done')})(?!\\p{L})`,
  'diu'
)
const outcome = wholePhrases(words, 'What came of it')

/** The first words of a block for something that was done. */
const activityIn = memo(({prose, form, span}: Block): Span | undefined => {
  const [start, end] = (form === 'head' ? undefined : done.exec(prose)?.indices?.groups?.activity) ?? []
  return start === undefined || end === undefined ? undefined : shift({start, end}, span.start)
})

const hasOutcome = memo(({prose, evidence}: Block) => evidence.length > 0 || 0 <= prose.search(outcome))

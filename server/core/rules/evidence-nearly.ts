import * as l10n from '@vscode/l10n'
import {throughSections} from '../draft/chapters.ts'
import {nearlyIn} from '../draft/evidence/nearly.ts'
import {kindById} from '../draft/evidence/index.ts'
import type {Section, SectionBlock} from '../draft/model.ts'
import {spanOf} from '../draft/placed.ts'
import {cut} from '../text/span.ts'
import {shiftRemark, type Remark, type Rule} from './rule.ts'

/**
 * Words look like evidence of a kind that their paragraph has none of, and are none.
 *
 *     We audit ten cases a month.
 *        ^^^^^ evidence-nearly
 */
export const evidenceNearly: Rule = {
  id: 'evidence-nearly',
  summary: 'Words look like evidence and are none: the finding says what is missing.',
  severity: 'off',

  check: ({draft, text}) => nearlyInSections(draft, text)
}

const nearlyInSections = throughSections(function* (section, text): Generator<Remark> {
  for (const block of section.blocks) {
    if (isRefused(section, block)) continue
    for (const {kind, reason, span} of nearlyIn(block.content)) {
      const name = kindById(kind)!.name
      const place = spanOf({base: block.base, content: {span}})
      yield {
        span: place,
        message: l10n.t('“{0}” nearly counts as {1}: {2}.', shortened(cut(text, place)), name, reason)
      }
    }
  }
}, shiftRemark)

/** Whether the author says that a block is no evidence, in it or between it and the one before. */
function isRefused({marks, blocks}: Section, block: SectionBlock): boolean {
  const {start, end} = spanOf(block)
  const before = blocks[blocks.indexOf(block) - 1]
  const from = before ? spanOf(before).end : 0
  return marks.some((mark) => {
    const {content} = mark
    const at = spanOf(mark).start
    return content.mark === 'evidence' && content.kind === undefined && from <= at && at < Math.max(start, end)
  })
}

/** The first words of a stretch, on one line. */
function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length <= most ? line : `${line.slice(0, line.lastIndexOf(' ', most - 2))} …`
}

const most = 60

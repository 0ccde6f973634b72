import * as l10n from '@vscode/l10n'
import type {Rule} from './rule.ts'

/**
 * A passage is nested too deeply, or is too long, to be read.
 *
 *     - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - We learn.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ part-unread
 */
export const partUnread: Rule = {
  id: 'part-unread',
  summary: 'A passage is nested too deeply, or is too long, to be read.',
  severity: 'warning',

  *check({draft}) {
    for (const {span, because} of draft.unread) yield {span, message: messages[because]()}
  }
}

const messages = {
  deep: () => l10n.t('This passage is nested too deeply to be read, and nothing in it counts.'),
  long: () => l10n.t('This passage is too long to be read, and nothing in it counts. Part it into paragraphs.')
} as const

import * as l10n from '@vscode/l10n'
import {closest} from 'fastest-levenshtein'
import {marksIn} from '../draft/all-marks.ts'
import {evidenceKinds} from '../draft/evidence/index.ts'
import {shift} from '../text/span.ts'
import type {Rule} from './rule.ts'

/**
 * A mark names a kind of evidence that there is not.
 *
 *     <!-- evidence: figures: 12 of 14 plans -->
 *                    ^^^^^^^ unknown-kind
 */
export const unknownKind: Rule = {
  id: 'unknown-kind',
  summary: 'A mark names a kind of evidence that there is not.',
  severity: 'error',

  *check({draft, text}) {
    const ids = evidenceKinds.map(({id}) => id)
    for (const {base, content} of marksIn(draft, text)) {
      if (content.mark !== 'evidence' || content.kind === undefined || ids.includes(content.kind.id)) continue

      const {id, span} = content.kind
      yield {
        span: shift(span, base),
        message: id
          ? l10n.t('“{0}” is not a kind of evidence. The nearest is “{1}”.', id, closest(id, ids))
          : l10n.t('This mark names no kind of evidence. Name one: {0}.', ids.join(', '))
      }
    }
  }
}

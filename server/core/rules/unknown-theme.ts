import * as l10n from '@vscode/l10n'
import {closest} from 'fastest-levenshtein'
import {shift} from '../text/span.ts'
import {marksIn} from '../draft/all-marks.ts'
import type {Rule} from './rule.ts'

/**
 * A mark or the front matter names a theme that the commentary does not have.
 *
 *     <!-- theme: cultur -->
 *                 ^^^^^^ unknown-theme
 */
export const unknownTheme: Rule = {
  id: 'unknown-theme',
  summary: 'A mark or the front matter names a theme that the commentary does not have.',
  severity: 'error',

  *check({commentary, draft, text}) {
    const ids = commentary.themes.map(({id}) => id)
    const marked = marksIn(draft, text).flatMap(({base, content}) =>
      (content.mark === 'theme' ? content.themes : []).map((name) => ({base, name}))
    )
    const named = (draft.frontMatter.themes ?? []).map((name) => ({base: 0, name}))

    for (const {base, name} of [...named, ...marked]) {
      if (ids.includes(name.id) || name.id === 'none') continue

      yield {
        span: shift(name.span, base),
        message:
          ids.length > 0
            ? l10n.t(
                '“{0}” is not a theme of “{1}”. The nearest is “{2}”.',
                name.id,
                commentary.title,
                closest(name.id, ids)
              )
            : l10n.t('“{0}” is not a theme of “{1}”.', name.id, commentary.title)
      }
    }
  }
}

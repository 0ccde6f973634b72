import * as l10n from '@vscode/l10n'
import type {Rule} from './rule.ts'

/**
 * The front matter chooses a commentary that is neither in force nor comes with us.
 *
 *     commentary: practise-leadership
 *                 ^^^^^^^^^^^^^^^^^^^ unknown-commentary
 */
export const unknownCommentary: Rule = {
  id: 'unknown-commentary',
  summary: 'The front matter chooses a commentary that there is not.',
  severity: 'error',

  *check({commentary, draft: {frontMatter}}) {
    const named = frontMatter.commentary ?? []
    if (named.some(({id}) => id === commentary.id)) return

    for (const {id, span} of named.slice(0, 1)) {
      yield {
        span,
        message: l10n.t(
          'There is no commentary “{0}”, so the draft is measured against “{1}” ({2}). Choose one that comes with the extension, or name the file of your own in the setting selfEvaluation.commentaries.',
          id,
          commentary.title,
          commentary.id
        )
      }
    }
  }
}

import * as l10n from '@vscode/l10n'
import {spanOf} from '../draft/placed.ts'
import {cut} from '../text/span.ts'
import {titleOf} from './draft-title.ts'
import {wordsOf, type Review, type Rule} from './rule.ts'

/**
 * No part of the draft speaks of a theme of the commentary.
 *
 *     # Our self-evaluation
 *     ^^^^^^^^^^^^^^^^^^^^^ theme-absent
 */
export const themeAbsent: Rule = {
  id: 'theme-absent',
  summary: 'No part of the draft speaks of a theme of the commentary.',
  severity: 'warning',

  *check(review) {
    const {coverage, text} = review
    for (const {theme, standing} of coverage) {
      if (standing !== 'absent') continue

      const words = firstWords(review, theme.id)
      yield {
        span: words ?? titleOf(review.draft, text),
        theme: theme.id,
        message: words
          ? l10n.t(
              'No part of the draft is known to speak of “{0}”, though “{1}” suggests it. If this section does, mark it: <!-- theme: {2} -->.',
              theme.title,
              cut(text, words),
              theme.id
            )
          : l10n.t(
              'No part of the draft speaks of “{0}”. Say what your leaders do and show it, or name the themes of this draft in its front matter.',
              theme.title
            ),
        quotation: wordsOf(theme, theme.expectations[0]),
        atMost: words ? 'information' : undefined
      }
    }
  }
}

/** The first words that suggest a theme, where nothing is known of the themes. */
function firstWords({draft}: Review, theme: string) {
  for (const block of draft.sections.filter(({known}) => known === undefined).flatMap(({blocks}) => blocks)) {
    const claim = block.content.claims.find((claim) => claim.theme === theme)
    if (claim) return spanOf({base: block.base, content: claim})
  }
  return undefined
}

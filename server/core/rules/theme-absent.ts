import * as l10n from '@vscode/l10n'
import {bySection} from '../draft/by-section.ts'
import type {Claim, Section} from '../draft/model.ts'
import {cut, shift, type Span} from '../text/span.ts'
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
function firstWords({draft, text}: Review, theme: string): Span | undefined {
  for (const section of draft.sections) {
    if (section.known !== undefined) continue
    const claim = claimsIn(section, text).find((claim) => claim.theme === theme)
    if (claim) return claim.span
  }
  return undefined
}

const claimsIn = bySection(
  ({blocks}: Section): readonly Claim[] =>
    blocks.flatMap(({base, content}) => content.claims.map((claim) => ({...claim, span: shift(claim.span, base)}))),
  (claim, by) => ({...claim, span: shift(claim.span, by)})
)

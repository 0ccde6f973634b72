import * as l10n from '@vscode/l10n'
import {wordsOf, type Rule} from './rule.ts'
import {placeOfTheme} from './theme-place.ts'

/**
 * The draft speaks of a theme of the commentary and shows nothing for it.
 *
 *     ## Culture
 *     ^^^^^^^^^^ theme-without-evidence
 *
 *     We are proud of our culture of learning.
 */
export const themeWithoutEvidence: Rule = {
  id: 'theme-without-evidence',
  summary: 'A theme of the commentary is claimed and not shown.',
  severity: 'warning',

  *check({coverage, draft}) {
    for (const covered of coverage) {
      const span = covered.standing === 'claimed' && placeOfTheme(covered, draft)
      if (!span) continue

      const {theme, basis, expectations} = covered
      const spoken = expectations.find(({standing}) => standing === 'claimed') ?? expectations[0]
      yield {
        span,
        theme: theme.id,
        message: basis === 'wording' ? seems(theme.title) : claimed(theme.title),
        quotation: wordsOf(theme, spoken?.expectation),
        atMost: basis === 'wording' ? 'information' : undefined
      }
    }
  }
}

const claimed = (title: string): string =>
  l10n.t(
    '“{0}” is claimed here, and nothing in the draft shows it. Show what a reader could check: a figure, what children, families or staff say, what an audit or survey found, an example with its outcome, or a change over time.',
    title
  )

const seems = (title: string): string =>
  l10n.t(
    'The draft seems to speak of “{0}” here, and nothing shows it. If it does, mark the section; show what a reader could check: a figure, what children, families or staff say, what an audit or survey found, an example with its outcome, or a change over time.',
    title
  )

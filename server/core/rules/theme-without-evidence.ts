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

const claimed = (title: string): string => `“${title}” is claimed here, and nothing in the draft shows it. ${settle}`

const seems = (title: string): string =>
  `The draft seems to speak of “${title}” here, and nothing shows it. If it does, mark the section; ${lowered}`

const settle =
  'Show what a reader could check: a figure, what children, families or staff say, what an audit or survey found, an example with its outcome, or a change over time.'
const lowered = settle[0]!.toLowerCase() + settle.slice(1)

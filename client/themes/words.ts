import {l10n, ThemeColor, ThemeIcon} from 'vscode'
import type {StandingShown, ThemeShown} from '../../server/lsp/protocol/review.ts'

/** How a draft stands to a theme, in words: “claimed, not shown”. */
export function themeWords({standing, basis, evidence, expectations, waived}: ThemeShown): string {
  const isShown = [evidence, ...expectations.map(({evidence}) => evidence)].some(({first}) => first.length > 0)
  const words = {
    absent: l10n.t('absent'),
    claimed: isShown ? l10n.t('claimed, too little shown') : l10n.t('claimed, not shown'),
    evidenced: l10n.t('evidenced')
  }[standing]
  const guessed = basis === 'wording' ? l10n.t('{0}, by its wording', words) : words
  return waived ? l10n.t('{0}, waived', guessed) : guessed
}

/** How a draft stands to an expectation, in words. */
export const expectationWords = (standing: StandingShown): string =>
  ({
    absent: l10n.t('not spoken of'),
    claimed: l10n.t('spoken of, not shown'),
    evidenced: l10n.t('evidenced')
  })[standing]

/** How many gaps are open, in words; nothing where there are none. */
export const gapWords = (gaps: number): string =>
  gaps === 0 ? '' : gaps === 1 ? l10n.t('1 gap') : l10n.t('{0} gaps', gaps)

/** What words count as: “a figure, a change over time”. */
export const kindWords = (kinds: readonly string[]): string => kinds.map((kind) => kindNames()[kind] ?? kind).join(', ')

const kindNames = (): Readonly<Record<string, string>> => ({
  figure: l10n.t('figure'),
  voice: l10n.t('voice'),
  source: l10n.t('source'),
  example: l10n.t('example'),
  impact: l10n.t('change')
})

/** A sign for a standing: the three differ in shape as well as colour. */
export const standingIcon = (standing: StandingShown): ThemeIcon =>
  ({
    absent: new ThemeIcon('circle-slash', new ThemeColor('list.errorForeground')),
    claimed: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
    evidenced: new ThemeIcon('pass', new ThemeColor('testing.iconPassed'))
  })[standing]

/** A sign for an expectation, quieter than that of its theme. */
export const expectationIcon = (standing: StandingShown): ThemeIcon =>
  new ThemeIcon({absent: 'circle-outline', claimed: 'circle-large-outline', evidenced: 'check'}[standing])

/** A sign for the kind of a piece of evidence. */
export const kindIcon = ([kind = '']: readonly string[]): ThemeIcon => new ThemeIcon(kindIcons[kind] ?? 'quote')

const kindIcons: Readonly<Record<string, string>> = {
  figure: 'graph',
  voice: 'comment',
  source: 'book',
  example: 'lightbulb',
  impact: 'arrow-both'
}

import * as l10n from '@vscode/l10n'
import type {Standing} from '../coverage.ts'

/** What the sentence tells of a theme. */
interface StoodTheme {
  readonly title: string
  readonly standing: Standing
  /** How many pieces of evidence there are for it. */
  readonly all: number
}

/** How many themes are shown, and the names of the others: “3 of 5 themes are evidenced; Culture is absent.” */
export function standingSentence(themes: readonly StoodTheme[]): string {
  const shown = themes.filter(({standing}) => standing === 'evidenced').length
  const titlesOf = (wanted: Standing, holds: (theme: StoodTheme) => boolean = () => true): readonly string[] =>
    themes.filter((theme) => theme.standing === wanted && holds(theme)).map(({title}) => title)
  const parts = [
    shown === 1
      ? l10n.t('1 of {0} is evidenced', countOfThemes(themes.length))
      : l10n.t('{0} of {1} are evidenced', shown, countOfThemes(themes.length)),
    ...said(
      titlesOf('claimed', ({all}) => all === 0),
      {
        one: (titles) => l10n.t('{0} is claimed and not shown', titles),
        several: (titles) => l10n.t('{0} are claimed and not shown', titles)
      }
    ),
    ...said(
      titlesOf('claimed', ({all}) => 0 < all),
      {
        one: (titles) => l10n.t('{0} is claimed and too little shown', titles),
        several: (titles) => l10n.t('{0} are claimed and too little shown', titles)
      }
    ),
    ...said(titlesOf('absent'), {
      one: (titles) => l10n.t('{0} is absent', titles),
      several: (titles) => l10n.t('{0} are absent', titles)
    })
  ]
  return `${parts.join('; ')}.`
}

const countOfThemes = (count: number): string => (count === 1 ? l10n.t('1 theme') : l10n.t('{0} themes', count))

type Say = Readonly<Record<'one' | 'several', (titles: string) => string>>

const said = (titles: readonly string[], {one, several}: Say): readonly string[] =>
  titles.length === 0 ? [] : [(titles.length === 1 ? one : several)(listed(titles))]

/** Words in a row: “Culture, Structure and Workforce development”. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : l10n.t('{0} and {1}', words.slice(0, -1).join(', '), words.at(-1)!)

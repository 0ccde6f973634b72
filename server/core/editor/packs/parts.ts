import * as l10n from '@vscode/l10n'
import type {PackPlace} from './position.ts'

/** What each part of a pack is, for who writes one. */
export const partWords: Readonly<Record<PackPlace, () => string>> = {
  'front matter': () => l10n.t('Whose words these are, and by what name they are called.'),
  'above the themes': () =>
    l10n.t('The title of the commentary, or a part of it that is no theme, such as an introduction.'),
  passages: () => l10n.t('A theme, and below it its passages: the commentary’s own words.'),
  'who speaks': () =>
    l10n.t('Whom the passages quote: the words on a line that begins with “> ”, and below it who says them.'),
  'also called': () =>
    l10n.t('Headings that authors use when they write about the theme, each on a line that begins with “- ”.'),
  'look for': () => l10n.t('What a draft should show for this theme; each thing to look for has a title “#### ”.'),
  'what to look for': () =>
    l10n.t(
      'One thing to look for: its title, a quotation from the passages of the theme, letter by letter, and below it phrases that drafts use when they speak of it, with commas between them.'
    )
}

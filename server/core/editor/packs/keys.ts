import * as l10n from '@vscode/l10n'
import type {packKeys} from '../../commentary/front-matter.ts'

/** What each entry of the front matter of a pack tells. */
export const keyWords: Readonly<Record<(typeof packKeys)[number], () => string>> = {
  'self-evaluation': () =>
    l10n.t('says that this file is a commentary, so that its problems are shown while you write it'),
  id: () => l10n.t('the name by which drafts and settings call the commentary'),
  title: () => l10n.t('the title, where the first heading is not to be it'),
  authors: () => l10n.t('who wrote it: one name, or a list of names, each with a comma before what the author is'),
  publisher: () => l10n.t('who published it'),
  published: () => l10n.t('when it was published, as readers are to see it'),
  copyright: () => l10n.t('whose the words are'),
  licence: () => l10n.t('on what terms they are quoted'),
  source: () => l10n.t('where they come from')
}

/** Whether a word is such an entry. */
export const isPackKey = (word: string): word is keyof typeof keyWords => Object.hasOwn(keyWords, word)

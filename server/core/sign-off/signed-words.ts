import * as l10n from '@vscode/l10n'
import {dayInWords} from '../period/period.ts'
import {printable} from '../text/printable.ts'
import type {SignedTheme} from './signed-themes.ts'

/** How a theme stands to what was signed of it: “signed off by Ann Other on 3 March 2026”; empty where nobody did. */
export function signedWords({since, signOff}: Pick<SignedTheme, 'since' | 'signOff'>): string {
  if (!signOff) return ''
  const [reviewer, day] = [printable(signOff.reviewer), dayInWords(signOff.day)]
  return since === 'changed'
    ? l10n.t('changed since {0} signed it off on {1}', reviewer, day)
    : l10n.t('signed off by {0} on {1}', reviewer, day)
}

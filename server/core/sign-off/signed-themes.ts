import type {Theme} from '../commentary/model.ts'
import type {Coverage} from '../coverage.ts'
import type {Draft} from '../draft/model.ts'
import {printOf, type SignOff} from './sidecar.ts'
import {themeText} from './theme-text.ts'

/** A theme that a draft is about, what the draft says of it, and what of that a reviewer signed. */
export interface SignedTheme {
  readonly theme: Theme
  readonly text: readonly string[]
  readonly signOff: SignOff | undefined
  readonly since: 'unsigned' | 'unchanged' | 'changed'
}

/** What a draft is, as far as signing goes. */
export interface Signable {
  readonly draft: Draft
  readonly text: string
  readonly coverage: readonly Coverage[]
}

/** How the themes of a draft stand to what was signed, in the order of the commentary. */
export const signedThemes = ({draft, text, coverage}: Signable, signOffs: readonly SignOff[]): readonly SignedTheme[] =>
  coverage.map(({theme}) => {
    const now = themeText(draft, text, theme.id)
    const signOff = signOffs.find((signed) => signed.theme === theme.id)
    const since = !signOff ? 'unsigned' : printOf(now) === signOff.fingerprint ? 'unchanged' : 'changed'
    return {theme, text: now, signOff, since}
  })

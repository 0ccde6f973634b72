import type {Assessment} from '../reviewer.ts'
import {placeOfTheme} from '../rules/theme-place.ts'
import type {SignOff} from '../sign-off/sidecar.ts'
import {signedThemes} from '../sign-off/signed-themes.ts'
import {signedWords} from '../sign-off/signed-words.ts'
import type {Span} from '../text/span.ts'

/** A line where a draft speaks of a theme that somebody has signed off: who, when, and whether it was changed since. */
export interface SignedLens {
  readonly span: Span
  readonly title: string
  /** The theme, if what it says was changed since, so that there is something to compare. */
  readonly changed: string | undefined
}

/** A lens for each theme that was signed off, at its first heading or mark, else at the beginning of the draft. */
export const signedLenses = (assessment: Assessment, signOffs: readonly SignOff[]): readonly SignedLens[] =>
  signedThemes(assessment, signOffs).flatMap((signed) => {
    const {theme, signOff, since} = signed
    const covered = assessment.coverage.find((covered) => covered.theme === theme)
    if (!signOff || !covered) return []

    const span = placeOfTheme(covered, assessment.draft) ?? {start: 0, end: 0}
    return [
      {span, title: `${theme.title}: ${signedWords(signed)}`, changed: since === 'changed' ? theme.id : undefined}
    ]
  })

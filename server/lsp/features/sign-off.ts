import {sectionAt} from '../../core/editor/section-at.ts'
import type {Assessment} from '../../core/reviewer.ts'
import {dayInWords} from '../../core/period/period.ts'
import {printOf, readSidecar, withSignOff} from '../../core/sign-off/sidecar.ts'
import {signedThemes, type SignedTheme} from '../../core/sign-off/signed-themes.ts'
import {signedWords} from '../../core/sign-off/signed-words.ts'
import {today} from '../../today.ts'
import type {Feature} from '../service.ts'
import {
  signOffRequest,
  signOffsRequest,
  type SignedThemeShown,
  type SignOffParams,
  type SignOffResult,
  type SignOffsParams,
  type SignOffsResult
} from '../protocol/sign-off.ts'
import {onDraftRequest} from './on-draft.ts'

/** What of a draft reviewers have signed, for a client of ours that reads and writes the file beside it. */
export const signOff: Feature = {
  serve(service) {
    onDraftRequest(service, signOffsRequest, (assessed, {sidecar, position}: SignOffsParams): SignOffsResult => {
      const {document, assessment} = assessed
      const {signOffs, problem} = readSidecar(sidecar ?? empty)
      const here = position ? themesAt(assessment, document.offsetAt(position)) : []
      const themes = signedThemes(assessment, signOffs).map(shown)
      const isHere = ({id}: SignedThemeShown): boolean => here.includes(id)
      return {
        themes: [...themes.filter(isHere), ...themes.filter((theme) => !isHere(theme))],
        problem: problem ?? null
      }
    })
    onDraftRequest(service, signOffRequest, ({assessment}, asked: SignOffParams): SignOffResult => {
      const {sidecar, theme, reviewer, text} = asked
      const now = signedThemes(assessment, []).find((signed) => signed.theme.id === theme)
      const fingerprint = printOf(text)
      if (!now || printOf(now.text) !== fingerprint) return null

      const signed = {theme, reviewer, day: today(), fingerprint, text: now.text}
      return withSignOff(sidecar ?? undefined, signed) ?? null
    })
  }
}

/** What a sidecar says before anybody has signed. */
const empty = '{"version": 1, "signed": []}'

/** The themes that the section at an offset is known to speak of, or one of its blocks. */
const themesAt = ({draft}: Assessment, offset: number): readonly string[] => {
  const {known = [], blocks} = sectionAt(draft, offset)
  return [...known, ...blocks.flatMap(({themes}) => themes)].map(({theme}) => theme)
}

const shown = ({theme: {id, title}, text, signOff, since}: SignedTheme): SignedThemeShown => ({
  id,
  title,
  text,
  since,
  words: signedWords({since, signOff}),
  signed: signOff ? {reviewer: signOff.reviewer, day: dayInWords(signOff.day), text: signOff.text} : null
})

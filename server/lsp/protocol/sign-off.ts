/** The names and shapes of the messages by which reviewers sign themes off. The client reads it too. */
import type {DraftParams, Place} from './messages.ts'

/** Asked by the client: how the themes of an open draft stand to what was signed. */
export const signOffsRequest = 'selfEvaluation/signOffs'
export interface SignOffsParams extends DraftParams {
  /** The text of the draft's sidecar; nothing where it has none. */
  readonly sidecar: string | null
  /** Where the reviewer looks, if anywhere. */
  readonly position: Place | null
}
/** Nothing where the document is no draft. */
export type SignOffsResult = SignOffsShown | null
export interface SignOffsShown {
  /** The themes that the draft is about, those of the section that the reviewer looks at first. */
  readonly themes: readonly SignedThemeShown[]
  /** What keeps the sidecar from being read; no theme is told as signed then. */
  readonly problem: (Place & {readonly message: string}) | null
}
export interface SignedThemeShown {
  readonly id: string
  readonly title: string
  /** What the draft says of it, line by line; empty where no section is known to speak of it. */
  readonly text: readonly string[]
  readonly since: 'unsigned' | 'unchanged' | 'changed'
  /** How it stands to what was signed: “signed off by Ann Other on 3 March 2026”; empty where nobody did. */
  readonly words: string
  /** What was signed, by whom, and on which day, as people write it. */
  readonly signed: {readonly reviewer: string; readonly day: string; readonly text: readonly string[]} | null
}

/** Asked by the client: the text that the sidecar has once a reviewer has signed a theme, as the open draft now is. */
export const signOffRequest = 'selfEvaluation/signOff'
export interface SignOffParams extends DraftParams {
  readonly sidecar: string | null
  readonly theme: string
  readonly reviewer: string
  /** The text of the theme that the reviewer was shown. */
  readonly text: readonly string[]
}
/** Nothing where the draft says otherwise by now, or the sidecar cannot be read. */
export type SignOffResult = string | null

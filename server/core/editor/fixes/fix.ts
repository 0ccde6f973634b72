import type {Finding} from '../../rules/rule.ts'
import type {Assessment} from '../../reviewer.ts'
import type {Snippet} from '../../snippets/model.ts'
import type {Span} from '../../text/span.ts'

/** A change that an author may take: to a finding, or to what stands at the cursor. */
export interface Fix {
  readonly title: string
  /** The finding that it settles; nothing where it only changes the draft. */
  readonly finding: Finding | undefined
  /** Whether it is what most authors would take. */
  readonly preferred: boolean
  readonly edits: readonly FixEdit[]
  /** Whether the author should see all of it before it is done. */
  readonly previewed: boolean
}

/** What fixes do, by which commands ask for them. */
export type FixFamily =
  | 'mark-section'
  | 'mark-all-sections'
  | 'insert-evidence'
  | 'waive'
  | 'add-section'
  | 'correct-theme'
  | 'restore-quotation'
  | 'mend-waiver'

/** A fix, and what it does. */
export interface OfferedFix extends Fix {
  readonly family: FixFamily
}

/** Words in the place of others, as a body in VS Code's snippet form. */
export interface FixEdit {
  readonly span: Span
  readonly body: string
}

/** What fixes depend on. */
export interface FixQuestion {
  readonly assessment: Assessment
  /** What the author selected; an empty stretch is a cursor. */
  readonly span: Span
  readonly snippets: readonly Snippet[]
  readonly kinds: readonly string[]
}

/** A fix of one edit for a finding. */
export const fixOf = (title: string, finding: Finding | undefined, edit: FixEdit, preferred = false): Fix => ({
  title,
  finding,
  preferred,
  edits: [edit],
  previewed: false
})

/** How the lines of a text end. */
const endingOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'

/** Words in a body, with the line endings of the draft. */
export const withEndings = (body: string, text: string): string => body.replaceAll('\n', endingOf(text))

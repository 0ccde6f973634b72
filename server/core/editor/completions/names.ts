import * as l10n from '@vscode/l10n'
import {spokenOf} from '../../draft/spoken.ts'
import {evidenceKinds} from '../../draft/evidence/index.ts'
import {rules} from '../../rules/index.ts'
import type {Span} from '../../text/span.ts'
import {sectionAt} from '../section-at.ts'
import {lineBefore, type Completion, type CompletionQuestion} from './completion.ts'

/** Names that can stand where the cursor is, besides those that stand there already. */
export function namesOfThemes(
  question: CompletionQuestion,
  taken: readonly string[],
  none: boolean
): readonly Completion[] {
  const {assessment, offset} = question
  const {commentary, draft} = assessment
  const near = sectionAt(draft, offset)
    .blocks.flatMap(spokenOf)
    .map(({theme}) => theme)
  const themes = commentary.themes
    .filter(({id}) => !taken.includes(id))
    .toSorted((one, other) => count(near, other.id) - count(near, one.id))
  return [
    ...themes.map(({id, title, passages}) => nameHere(question, id, title, `> ${passages[0]?.text ?? title}`)),
    ...(none && taken.length === 0 ? [nameHere(question, 'none', l10n.t('no theme of the commentary'), '')] : [])
  ]
}

const count = (names: readonly string[], name: string): number => names.filter((other) => other === name).length

/** The kinds of evidence, by their names for marks. */
export const namesOfKinds = (question: CompletionQuestion): readonly Completion[] =>
  evidenceKinds.map(({id, name}) => nameHere(question, id, name, ''))

/** What a waiver can name: the themes that are not shown first, then the rules. */
export function namesToWaive(question: CompletionQuestion): readonly Completion[] {
  const {coverage} = question.assessment
  const shown = coverage.filter(({standing}) => standing === 'evidenced').map(({theme}) => theme.id)
  return [
    ...namesOfThemes(question, shown, false),
    ...rules.map(({id, summary}) => nameHere(question, id, summary, ''))
  ]
}

/** A name in the place of what was typed of it, with a space behind `:` and `,`. */
export function nameHere(
  {assessment: {text}, offset}: CompletionQuestion,
  name: string,
  detail: string,
  preview: string
): Completion {
  const span = wordBefore(text, offset)
  const space = /[:,]/.test(text[span.start - 1] ?? '') ? ' ' : ''
  return {label: name, detail, sort: 'word', span, body: space + name, filter: name, preview}
}

/** What was typed of a name. */
export const wordBefore = (text: string, offset: number): Span => ({
  start: offset - /[\p{L}\p{N}-]*$/u.exec(lineBefore(text, offset).slice(-60))![0].length,
  end: offset
})

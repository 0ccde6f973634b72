import * as l10n from '@vscode/l10n'
import {isOpenAt} from '../../draft/open-end.ts'
import type {Finding} from '../../rules/rule.ts'
import {fittedBody} from '../../snippets/body.ts'
import {fixOf, withEndings, type Fix, type FixQuestion} from './fix.ts'
import {markOf} from './places.ts'

/** Adds a section at the end for a theme that the draft does not speak of; not where its wording suggests that it does, or it would not be read. */
export function addSection({assessment, snippets}: FixQuestion, finding: Finding): readonly Fix[] {
  const {text, draft, commentary} = assessment
  const theme = commentary.themes.find(({id}) => id === finding.theme)
  const own = snippets.find(({use, theme}) => use === 'section' && theme === finding.theme)
  const general = snippets.find(({use, theme}) => use === 'section' && theme === undefined)
  const body = theme && (own?.body ?? (general && fittedBody(general.body, {'1': theme.title})))
  if (!theme || body === undefined || finding.atMost !== undefined || isOpenAt(draft, text, text.length)) return []

  const held = draft.sections.at(-1)?.known
  const marked = held?.length === 0 || held?.some(({basis}) => basis === 'mark')
  const section = marked ? body.replace('\n', () => `\n\n${markOf(theme.id)}\n`) : body
  const end = text.trimEnd().length
  const edit = {span: {start: end, end: text.length}, body: withEndings(`\n\n${section}\n`, text)}
  return [fixOf(l10n.t('Add a section for “{0}”', theme.title), finding, edit, true)]
}

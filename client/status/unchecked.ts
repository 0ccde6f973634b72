import {l10n} from 'vscode'
import type {Unchecked} from '../../server/lsp/protocol/messages.ts'

/** What of a draft was not checked, and why, in sentences; none where all of it was. */
export const uncheckedWords = ({frontMatter, passages, links, wait}: Unchecked): readonly string[] => [
  ...(frontMatter ? [l10n.t('The front matter was not read: it is not valid YAML.')] : []),
  ...(passages > 0 ? [l10n.t('Passages not read, as they are too long or nested too deeply: {0}.', passages)] : []),
  ...(links > 0 ? [l10n.t('Links not followed, as the draft is in no folder of the workspace: {0}.', links)] : []),
  ...(wait === 'onSave' ? [l10n.t('Findings are told when the draft is saved.')] : []),
  ...(wait === 'manual' ? [l10n.t('Findings are told when you give the command Check This Draft.')] : [])
]

/** Whether something was left out that an author would want to mend. */
export const isIncomplete = ({frontMatter, passages}: Unchecked): boolean => frontMatter || passages > 0

import {
  commands,
  l10n,
  window,
  workspace,
  type CodeAction,
  type Disposable,
  type TextDocument,
  type Uri,
  type WorkspaceEdit
} from 'vscode'
import {take} from '../beginning/steps.ts'

/** The command that applies a fix to the version of the draft it was made for, and to no other. */
const applyFixCommand = 'selfEvaluation.applyFix'
type ApplyFixArguments = readonly [uri: Uri, version: number, edit: WorkspaceEdit]

/** The same fix, to be refused when the draft has moved on: editors themselves would apply it to any text. */
export function guarded(fix: CodeAction, {uri, version}: TextDocument): CodeAction {
  if (!fix.edit) return fix
  const question: ApplyFixArguments = [uri, version, fix.edit]
  fix.command = {title: fix.title, command: applyFixCommand, arguments: [...question]}
  delete fix.edit
  return fix
}

/** Applies a fix that is guarded. */
export async function applyFix({command}: CodeAction): Promise<void> {
  if (command) await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]))
}

/** Registers the command that guarded fixes lead to. */
export const registerApplyFix = (): Disposable =>
  commands.registerCommand(applyFixCommand, async (...[uri, version, edit]: ApplyFixArguments) => {
    const document = await workspace.openTextDocument(uri)
    if (document.version === version && (await workspace.applyEdit(edit))) return take('hasMended')
    void window.showWarningMessage(
      l10n.t('The draft has changed since this was offered, so nothing was written. Please ask for it again.')
    )
  })

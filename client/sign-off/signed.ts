import {commands, l10n, Range, window, workspace, type Position, type QuickPickItem, type Uri} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {
  signOffsRequest,
  type SignedThemeShown,
  type SignOffsParams,
  type SignOffsShown
} from '../../server/lsp/protocol/sign-off.ts'
import {ask} from '../connection/ask.ts'
import {plainWords} from '../plain-words.ts'
import {readSidecar, sidecarOf} from './sidecar.ts'

/** What was signed of a draft, and the text of the sidecar that says so. */
export interface Signed {
  readonly sidecar: Uri
  readonly text: string | null
  readonly themes: readonly SignedThemeShown[]
}

/** How the themes of a draft stand to what the text of its sidecar says was signed. */
export async function askSigned(
  client: BaseLanguageClient,
  draft: Uri,
  sidecar: string | null,
  position?: Position
): Promise<SignOffsShown | undefined> {
  const place = position ? {line: position.line, character: position.character} : null
  const question: SignOffsParams = {uri: draft.toString(), sidecar, position: place}
  return (await ask<SignOffsShown | null>(client, signOffsRequest, question)) ?? undefined
}

/** The same for a command, which says what keeps the sidecar from being read; nothing then. */
export async function signedOrTell(
  client: BaseLanguageClient,
  draft: Uri,
  position: Position
): Promise<Signed | undefined> {
  const sidecar = sidecarOf(draft)
  const name = workspace.asRelativePath(sidecar)
  const {text, problem} = await readSidecar(sidecar)
  if (problem !== undefined) {
    void window.showErrorMessage(l10n.t('{0} cannot be read: {1}.', name, problem))
    return undefined
  }
  const found = await askSigned(client, draft, text, position)
  if (!found) {
    void window.showErrorMessage(l10n.t('Nothing was recorded: the language server did not answer.'))
    return undefined
  }
  if (found.problem) {
    void tellOf(sidecar, found.problem)
    return undefined
  }
  return {sidecar, text, themes: found.themes}
}

/** What is wrong with a sidecar, with its name and the place in it. */
export const problemWords = (sidecar: Uri, {line, character, message}: NonNullable<SignOffsShown['problem']>): string =>
  l10n.t('{0}, line {1}, column {2}: {3}', workspace.asRelativePath(sidecar), line + 1, character + 1, message)

async function tellOf(sidecar: Uri, problem: NonNullable<SignOffsShown['problem']>): Promise<void> {
  const open = l10n.t('Open')
  if ((await window.showErrorMessage(plainWords(problemWords(sidecar, problem)), open)) !== open) return
  const {line, character} = problem
  await commands.executeCommand('vscode.open', sidecar, {selection: new Range(line, character, line, character)})
}

/** Asks for one of some themes. */
export async function askTheme(
  themes: readonly SignedThemeShown[],
  title: string,
  placeHolder: string
): Promise<SignedThemeShown | undefined> {
  const items: readonly (QuickPickItem & {readonly theme: SignedThemeShown})[] = themes.map((theme) => ({
    label: plainWords(theme.title),
    description: plainWords(theme.words),
    theme
  }))
  return (await window.showQuickPick(items, {title, placeHolder}))?.theme
}

/** The theme that a command was given: by a keybinding, or by an item of the themes view. */
export function themeGiven(given: unknown): string | undefined {
  const {theme, item} = (given ?? {}) as {readonly theme?: unknown; readonly item?: {readonly id?: unknown}}
  const id = theme ?? item?.id
  return typeof id === 'string' ? id : undefined
}

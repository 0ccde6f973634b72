import {commands, Disposable, l10n, window, workspace, type Memento} from 'vscode'
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type BaseLanguageClient,
  type DidChangeWatchedFilesParams
} from 'vscode-languageclient'
import {
  signOffRequest,
  type SignedThemeShown,
  type SignOffParams,
  type SignOffResult
} from '../../server/lsp/protocol/sign-off.ts'
import {ask} from '../connection/ask.ts'
import {draftInFront} from '../drafts/watch-drafts.ts'
import {plainWords} from '../plain-words.ts'
import {sidecarOf, sidecarWritten, whyNot, writeSidecar} from './sidecar.ts'
import {askTheme, signedOrTell, themeGiven} from './signed.ts'

/** Where the workspace remembers who reviews. */
const remembered = 'selfEvaluation.reviewer'

/** Has a reviewer sign a theme of the draft in front off: who, when, and the words that were signed. */
export const registerSignOff = (client: BaseLanguageClient, memory: Memento): Disposable =>
  Disposable.from(
    commands.registerCommand('selfEvaluation.signOff', (given: unknown) => sign(client, memory, given)),
    sidecarWritten.event((uri) => {
      const params: DidChangeWatchedFilesParams = {changes: [{uri: uri.toString(), type: FileChangeType.Changed}]}
      void client.sendNotification(DidChangeWatchedFilesNotification.type, params)
    })
  )

/** Answers what kept the theme from being signed off, where something did that was told. */
async function sign(client: BaseLanguageClient, memory: Memento, given: unknown): Promise<string | undefined> {
  const editor = draftInFront()
  if (!editor) return undefined
  const draft = editor.document.uri
  const reason = whyNot(draft, sidecarOf(draft))
  if (reason !== undefined) return warn(reason)
  const before = await signedOrTell(client, draft, editor.selection.active)
  if (!before) return undefined

  const theme = await chooseTheme(before.themes, themeGiven(given))
  if (!theme) return undefined
  const reviewer = reviewerGiven(given) ?? (await askReviewer(theme, memory))
  if (reviewer === undefined) return undefined
  await memory.update(remembered, reviewer)

  const question: SignOffParams = {
    uri: draft.toString(),
    sidecar: before.text,
    theme: theme.id,
    reviewer,
    text: theme.text
  }
  const after = await ask<SignOffResult>(client, signOffRequest, question)
  if (typeof after !== 'string')
    return warn(l10n.t('The draft has changed meanwhile, so nothing was recorded. Please sign the theme off again.'))
  const problem = await writeSidecar(before.sidecar, before.text, after)
  if (problem !== undefined) return warn(problem)
  const name = workspace.asRelativePath(before.sidecar)
  window.setStatusBarMessage(plainWords(l10n.t('“{0}” is signed off in {1}.', theme.title, name)), 6000)
  return undefined
}

/** The theme to be signed: of those that a section is known to speak of. */
async function chooseTheme(
  themes: readonly SignedThemeShown[],
  id: string | undefined
): Promise<SignedThemeShown | undefined> {
  const given = id === undefined ? undefined : themes.find((theme) => theme.id === id)
  const spoken = (given ? [given] : themes).filter(({text}) => text.length > 0)
  if (spoken.length === 0) {
    warn(
      given
        ? l10n.t(
            'No section is known to speak of “{0}”, so there is nothing to sign off. Please mark its section first.',
            given.title
          )
        : l10n.t('No section is known to speak of a theme, so there is nothing to sign off.')
    )
    return undefined
  }
  return given ?? askTheme(spoken, l10n.t('Sign Off Theme'), l10n.t('Which theme you have reviewed'))
}

async function askReviewer({title}: SignedThemeShown, memory: Memento): Promise<string | undefined> {
  const name = await window.showInputBox({
    title: l10n.t('Sign Off Theme'),
    prompt: plainWords(l10n.t('Your name, as it will stand beside “{0}”', title)),
    value: memory.get(remembered, ''),
    ignoreFocusOut: true,
    validateInput: (words) => (words.trim() === '' ? l10n.t('Please type your name.') : undefined)
  })
  return name?.trim()
}

function reviewerGiven(given: unknown): string | undefined {
  const {reviewer} = (given ?? {}) as {readonly reviewer?: unknown}
  return typeof reviewer === 'string' && reviewer.trim() !== '' ? reviewer.trim() : undefined
}

function warn(words: string): string {
  void window.showWarningMessage(plainWords(words))
  return words
}

import {commands, l10n, window, type Disposable, type QuickPickItem, type Uri} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {standingRequest, type StandingResult} from '../../server/lsp/protocol/messages.ts'
import {answersGiven} from '../answers-given.ts'
import {ask} from '../connection/ask.ts'
import {draftInFront} from '../drafts/watch-drafts.ts'
import type {SettingsSnippet} from './settings-text.ts'
import {targetsFor, type Target} from './targets.ts'
import {bodyOf, variableWordsIn} from './variable-words.ts'
import {writeSnippet} from './write.ts'

/** What may be answered in advance. */
interface Answers {
  readonly name?: string
  readonly prefix?: string
  /** The id of a theme, or nothing for any. */
  readonly theme?: string
  /** The words that become tab stops. */
  readonly words?: readonly string[]
  readonly place?: Target['place']
}

/** Shares what is selected as a snippet of the team. */
export const registerShareSnippet = (client: BaseLanguageClient): Disposable =>
  commands.registerCommand('selfEvaluation.shareSnippet', (given: unknown) => share(client, answersGiven(given)))

async function share(client: BaseLanguageClient, answers: Answers): Promise<void> {
  const editor = draftInFront()
  const text = editor?.document.getText(editor.selection).trim() ?? ''
  if (!editor || text === '') {
    void window.showInformationMessage(l10n.t('Please select the words that your team should share first.'))
    return
  }
  const {uri} = editor.document
  const name = answers.name ?? (await askWords(l10n.t('Name'), l10n.t('How the team will know it'), ''))
  if (!name) return
  const prefix =
    answers.prefix ?? (await askWords(l10n.t('Prefix'), l10n.t('What an author types to find it'), prefixOf(name)))
  if (!prefix) return
  const theme = answers.theme ?? (await askTheme(client, uri))
  if (theme === undefined) return
  const words = answers.words ?? (await askStops(text))
  if (!words) return

  const body = bodyOf(text.replace(/\r\n?/g, '\n'), words).split('\n')
  const snippet: SettingsSnippet = {prefix, body, ...(theme !== '' && {theme})}
  const target = await askTarget(uri, name, answers.place)
  if (!target || (await writeSnippet(target, name, snippet)) === 'not') return
  const where = [target.label, target.description].filter(Boolean).join(', ')
  void window.showInformationMessage(l10n.t('“{0}” is shared: {1}.', name, where))
}

const title = l10n.t('Share Selection as Team Snippet')

const prefixOf = (name: string): string =>
  name
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-') ?? ''

async function askWords(what: string, prompt: string, value: string): Promise<string | undefined> {
  const words = await window.showInputBox({
    title: `${title}: ${what}`,
    prompt,
    value,
    ignoreFocusOut: true,
    validateInput: (words) => (words.trim() === '' ? l10n.t('Please type at least one word.') : undefined)
  })
  return words?.trim()
}

/** The id of a theme, empty for any. */
async function askTheme(client: BaseLanguageClient, uri: Uri): Promise<string | undefined> {
  const standing = await ask<StandingResult>(client, standingRequest, {uri: uri.toString()})
  const items: readonly (QuickPickItem & {readonly id: string})[] = [
    {label: l10n.t('Any theme'), id: ''},
    ...(standing?.commentary.themes ?? []).map(({id, title}) => ({label: title, id}))
  ]
  const placeHolder = l10n.t('In which sections it is offered first')
  const chosen = await window.showQuickPick(items, {
    title: `${title}: ${l10n.t('Theme')}`,
    placeHolder,
    ignoreFocusOut: true
  })
  return chosen?.id
}

/** The words that each author will type anew; numbers and dates are chosen until the author says otherwise. */
async function askStops(text: string): Promise<readonly string[] | undefined> {
  const sorts = {date: l10n.t('date'), number: l10n.t('number'), name: l10n.t('perhaps a name')}
  const items = variableWordsIn(text).map(({words, sort}) => ({
    label: words,
    description: sorts[sort],
    picked: sort !== 'name'
  }))
  if (items.length === 0) return []

  const placeHolder = l10n.t('Which words each author types anew')
  const chosen = await window.showQuickPick(items, {
    title: `${title}: ${l10n.t('Places to Type')}`,
    placeHolder,
    canPickMany: true,
    ignoreFocusOut: true
  })
  return chosen?.map(({label}) => label)
}

async function askTarget(uri: Uri, name: string, place: Target['place'] | undefined): Promise<Target | undefined> {
  const targets = targetsFor(uri)
  const answered = targets.find((target) => target.place === place)
  const placeHolder = l10n.t('Where “{0}” is written; nothing is written before you choose', name)
  return (
    answered ??
    window.showQuickPick(targets, {title: `${title}: ${l10n.t('Where')}`, placeHolder, ignoreFocusOut: true})
  )
}

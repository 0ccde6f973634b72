import {commands, Disposable, l10n, languages, LanguageStatusSeverity, type LanguageStatusItem} from 'vscode'
import {State, type BaseLanguageClient} from 'vscode-languageclient'
import {standingRequest, type StandingResult} from '../../server/lsp/protocol/messages.ts'
import {ask} from '../connection/ask.ts'
import {draftInFront, watchDrafts} from '../drafts/watch-drafts.ts'
import {plainWords} from '../plain-words.ts'
import {isIncomplete, uncheckedWords} from './unchecked.ts'

/** The command that the status leads to. */
export const menuCommand = 'selfEvaluation.showMenu'

/**
 * Shows beside the language of the draft in front how it stands to its themes: “4 of 5 themes evidenced”. It also
 * tells the editor whether a draft is in front, so that our commands are offered only then.
 */
export function showStatus(client: BaseLanguageClient): Disposable {
  let item: LanguageStatusItem | undefined
  let latest = 0

  async function look(): Promise<void> {
    const asked = ++latest
    const draft = draftInFront()
    void commands.executeCommand('setContext', 'selfEvaluation.draft', draft !== undefined)
    if (!draft) {
      item?.dispose()
      item = undefined
      return
    }
    item ??= createItem()
    item.busy = client.state !== State.Stopped
    const standing = await ask<StandingResult>(client, standingRequest, {uri: draft.document.uri.toString()})
    if (asked === latest && item) tell(item, standing, client.state)
  }

  let reading = look()

  /** What the status says once all is read that has changed until then. */
  async function words(): Promise<string | undefined> {
    for (let read: Promise<void> | undefined; read !== reading; await read) read = reading
    return item?.text
  }

  return Disposable.from(
    watchDrafts(client, () => void (reading = look())),
    // For other extensions.
    commands.registerCommand('selfEvaluation.status', words),
    new Disposable(() => item?.dispose())
  )
}

function createItem(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('selfEvaluation.standing', {language: 'markdown'})
  item.name = l10n.t('Self-evaluation')
  item.text = l10n.t('Reading the draft')
  item.command = {command: menuCommand, title: l10n.t('Menu')}
  return item
}

function tell(item: LanguageStatusItem, standing: StandingResult | undefined, state: State): void {
  const isStopped = state === State.Stopped
  item.busy = standing === undefined && !isStopped
  item.severity = severityOf(standing, isStopped)
  item.text = isStopped ? l10n.t('The language server has stopped') : wordsOf(standing)
  item.detail = isStopped || !standing ? '' : detailOf(standing)
}

function severityOf(standing: StandingResult | undefined, isStopped: boolean): LanguageStatusSeverity {
  if (isStopped) return LanguageStatusSeverity.Error
  return standing && isIncomplete(standing.unchecked)
    ? LanguageStatusSeverity.Warning
    : LanguageStatusSeverity.Information
}

const detailOf = ({commentary, unchecked}: NonNullable<StandingResult>): string =>
  [plainWords(commentary.title), ...uncheckedWords(unchecked)].join(' · ')

function wordsOf(standing: StandingResult | undefined): string {
  if (standing === undefined) return l10n.t('Reading the draft')
  if (standing === null) return l10n.t('No draft of a self-evaluation')
  return l10n.t('{0} of {1} themes evidenced', standing.evidenced, standing.themes)
}

import {commands, Disposable, l10n, Uri, window, type QuickPickItem} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {standingRequest, type StandingResult} from '../../server/lsp/protocol/messages.ts'
import {ask} from '../connection/ask.ts'
import {draftInFront} from '../drafts/watch-drafts.ts'
import {menuCommand} from './status.ts'
import {uncheckedWords} from './unchecked.ts'

/** Registers the commands about the extension itself, and the menu of the status that leads to them. */
export const registerMenu = (client: BaseLanguageClient, restart: () => Promise<void>): Disposable =>
  Disposable.from(
    commands.registerCommand('selfEvaluation.openCommentary', () => openCommentary(client)),
    commands.registerCommand('selfEvaluation.restart', restart),
    commands.registerCommand(menuCommand, async () => {
      const standing = await standingOfFront(client)
      const items: readonly (QuickPickItem & {readonly command: string; readonly argument?: string})[] = [
        {
          label: l10n.t('Open the Commentary'),
          description: standing?.commentary.title ?? '',
          command: 'selfEvaluation.openCommentary'
        },
        {label: l10n.t('Open Evidence Matrix'), command: 'selfEvaluation.openMatrix'},
        {label: l10n.t('Show or Hide Evidence in the Draft'), command: 'selfEvaluation.toggleEvidence'},
        {label: l10n.t('Show or Hide Findings Inline'), command: 'selfEvaluation.toggleFindings'},
        {label: l10n.t('Export Review…'), command: 'selfEvaluation.exportReview'},
        {
          label: l10n.t('Show Settings in Force'),
          description: l10n.t('and where each comes from'),
          command: 'selfEvaluation.showSettings'
        },
        {
          label: l10n.t('Settings'),
          command: 'workbench.action.openSettings',
          argument: '@ext:self-evaluation.self-evaluation'
        },
        {label: l10n.t('Restart the Language Server'), command: 'selfEvaluation.restart'}
      ]
      const placeHolder = standing ? uncheckedWords(standing.unchecked).join(' ') : ''
      const chosen = await window.showQuickPick(items, {title: l10n.t('Self-evaluation'), placeHolder})
      if (chosen) await commands.executeCommand(chosen.command, ...(chosen.argument ? [chosen.argument] : []))
    })
  )

async function openCommentary(client: BaseLanguageClient): Promise<void> {
  const standing = await standingOfFront(client)
  if (standing) await window.showTextDocument(Uri.parse(standing.commentary.uri))
}

async function standingOfFront(client: BaseLanguageClient): Promise<StandingResult | undefined> {
  const uri = draftInFront()?.document.uri.toString()
  return uri === undefined ? undefined : ask<StandingResult>(client, standingRequest, {uri})
}

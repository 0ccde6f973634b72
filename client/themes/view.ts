import {commands, Disposable, EventEmitter, l10n, window, workspace, type TextDocument} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {documentScheme} from '../../server/lsp/protocol/messages.ts'
import {themesRequest, type ThemesOfDraft, type ThemesResult} from '../../server/lsp/protocol/review.ts'
import type {SignOffsShown} from '../../server/lsp/protocol/sign-off.ts'
import {ask} from '../connection/ask.ts'
import {mayBeDraft} from '../drafts/may-be-draft.ts'
import {watchDrafts} from '../drafts/watch-drafts.ts'
import {fileName} from '../file-name.ts'
import {sidecarOf} from '../sign-off/sidecar.ts'
import {askSigned, problemWords} from '../sign-off/signed.ts'
import {watchSidecar} from '../sign-off/watch-sidecar.ts'
import {entriesOf, type Entry} from './items.ts'

/** Shows in the Explorer how the draft in front stands to each theme, and keeps it so while the draft changes. */
export function showThemes(client: BaseLanguageClient): Disposable {
  let draft: TextDocument | undefined
  let roots: readonly Entry[] = []
  let before: string | undefined
  let latest = 0
  const changed = new EventEmitter<void>()
  const view = window.createTreeView<Entry>('selfEvaluation.themes', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: ({item}) => item,
      getChildren: (entry) => [...(entry?.below ?? roots)]
    }
  })

  async function look(): Promise<void> {
    const asked = ++latest
    draft = draftToShow(draft)
    const uri = draft?.uri
    if (uri) void commands.executeCommand('setContext', 'selfEvaluation.hasDraft', true)
    const found = uri && (await ask<ThemesResult>(client, themesRequest, {uri: uri.toString()}))
    const text = uri && found ? await sidecar.textFor(uri) : null
    const signed = uri && text !== null ? await askSigned(client, uri, text) : undefined
    // Where nothing is answered the server is about to start again, and what is shown stays.
    if (asked !== latest || (uri && found === undefined)) return
    show(uri && found ? {found, uri, signed} : undefined)
  }

  function show(now: Shown | undefined): void {
    const after = now && JSON.stringify([now.uri.toString(), now.found, now.signed])
    if (after === before) return
    before = after
    roots = now ? entriesOf(now.found, now.uri, now.signed?.themes) : []
    const problem = now?.signed?.problem
    view.message = now && problem ? problemWords(sidecarOf(now.uri), problem) : ''
    const name = now ? fileName(now.uri.path) : ''
    const gaps = now?.found.gaps ?? 0
    view.description = name
    view.badge =
      gaps > 0
        ? {value: gaps, tooltip: gaps === 1 ? l10n.t('1 gap in {0}', name) : l10n.t('{0} gaps in {1}', gaps, name)}
        : undefined
    changed.fire()
  }

  const sidecar = watchSidecar(() => void (reading = look()))
  let reading = look()
  return Disposable.from(
    view,
    changed,
    sidecar,
    watchDrafts(client, () => void (reading = look())),
    workspace.onDidCloseTextDocument((document) => document === draft && void (reading = look())),
    // For other extensions: the items of the view, once they are read.
    commands.registerCommand('selfEvaluation.themes', async () => {
      await reading
      return roots.map(outlineOf)
    })
  )
}

/** A draft on show, how it stands to its themes, and what of it was signed if there is a file that says so. */
interface Shown {
  readonly found: ThemesOfDraft
  readonly uri: TextDocument['uri']
  readonly signed: SignOffsShown | undefined
}

/**
 * The draft in front. Where something else than a document is in front, or the commentary, it is the draft that was
 * there before.
 */
function draftToShow(before: TextDocument | undefined): TextDocument | undefined {
  const front = window.activeTextEditor?.document
  if (front && mayBeDraft(front)) return front
  const looksElsewhere = front !== undefined && front.uri.scheme !== documentScheme
  return looksElsewhere || before?.isClosed ? undefined : before
}

/** An item in plain values. */
interface Outline {
  readonly label: string
  readonly description: string
  readonly spoken: string
  readonly command: Entry['item']['command']
  readonly below: readonly Outline[]
}

const outlineOf = ({item, below}: Entry): Outline => ({
  label: typeof item.label === 'string' ? item.label : '',
  description: typeof item.description === 'string' ? item.description : '',
  spoken: item.accessibilityInformation?.label ?? '',
  command: item.command,
  below: below.map(outlineOf)
})

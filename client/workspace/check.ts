import {
  commands,
  l10n,
  ProgressLocation,
  window,
  workspace,
  type CancellationToken,
  type Progress,
  type Uri
} from 'vscode'
import {mostMarkdownFiles} from '../connection/list-markdown.ts'
import {listMarkdownFiles} from './files.ts'
import type {WorkspaceFindings} from './findings.ts'

/** What came of looking through a workspace. */
export interface WorkspaceChecked {
  readonly drafts: number
  readonly gaps: number
  /** The drafts that were not read, and why. */
  readonly unread: readonly {readonly path: string; readonly reason: string}[]
  /** How many files were looked at, of how many. */
  readonly files: number
  readonly of: number
}

/** Checks every draft of the workspace into the Problems panel, and says what was found and what was not read. */
export async function checkWorkspace(findings: WorkspaceFindings): Promise<WorkspaceChecked> {
  const title = l10n.t('Checking the drafts of the workspace')
  const checked = await window.withProgress(
    {location: ProgressLocation.Notification, title, cancellable: true},
    (progress, token) => checkFiles(findings, progress, token)
  )
  await commands.executeCommand('setContext', 'selfEvaluation.workspaceChecked', true)
  void tell(checked)
  return checked
}

/** So many files are read at a time: reading waits for a disk or a network, judging for the server. */
const atATime = 8

async function checkFiles(
  {check}: WorkspaceFindings,
  progress: Progress<{readonly message: string; readonly increment: number}>,
  token: CancellationToken
): Promise<WorkspaceChecked> {
  const files = await listMarkdownFiles()
  let [drafts, gaps, looked] = [0, 0, 0]
  const unread: {readonly path: string; readonly reason: string}[] = []
  const look = async (uri: Uri): Promise<void> => {
    const found = await check(uri)
    looked++
    if (found === 'no draft') return
    if ('unread' in found) unread.push({path: workspace.asRelativePath(uri), reason: found.unread})
    else {
      // A part is of a draft that is counted by its main file.
      if (!found.isPart) drafts++
      gaps += found.gaps
    }
  }
  for (let at = 0; at < files.length && !token.isCancellationRequested; at += atATime) {
    const some = files.slice(at, at + atATime)
    const message = l10n.t('Files: {0} of {1}. Drafts: {2}.', at, files.length, drafts)
    progress.report({message, increment: (100 * some.length) / files.length})
    await Promise.all(some.map(look))
  }
  return {drafts, gaps, unread, files: looked, of: files.length}
}

async function tell({drafts, gaps, unread, files, of}: WorkspaceChecked): Promise<void> {
  const named = unread.slice(0, 3).map(({path, reason}) => `${path} (${reason})`)
  const words = [
    ...(files < of ? [l10n.t('The check was stopped. Files looked at: {0} of {1}.', files, of)] : []),
    ...(of === mostMarkdownFiles
      ? [l10n.t('Only the first {0} Markdown files were looked at.', mostMarkdownFiles)]
      : []),
    drafts + unread.length === 0
      ? l10n.t('No draft of a self-evaluation was found in this workspace.')
      : l10n.t('Drafts read: {0}. Gaps: {1}.', drafts, gaps),
    ...(unread.length > 0 ? [l10n.t('Drafts not read: {0}.', unread.length)] : []),
    ...(named.length > 0 ? [`${[...named, ...(unread.length > named.length ? ['…'] : [])].join(', ')}.`] : [])
  ].join(' ')
  if (drafts + unread.length === 0) {
    void window.showInformationMessage(words)
    return
  }
  const show = l10n.t('Show Problems')
  const chosen = await (unread.length > 0
    ? window.showWarningMessage(words, show)
    : window.showInformationMessage(words, show))
  if (chosen === show) await commands.executeCommand('workbench.actions.view.problems')
}

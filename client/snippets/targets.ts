import {ConfigurationTarget, l10n, Uri, workspace, type QuickPickItem} from 'vscode'
import type {JSONPath} from 'jsonc-parser'

/** A place that can hold a team's snippets: a settings file, or the settings of the user alone. */
export interface Target extends QuickPickItem {
  readonly place: 'folder' | 'workspace' | 'user'
  /** The file, and where in it the snippets stand; nothing for the settings of the user, which the editor keeps. */
  readonly file: {readonly uri: Uri; readonly path: JSONPath} | undefined
}

const key = 'selfEvaluation.snippets'

/** Where a snippet from a document can be shared, the place that most of the team sees first. */
export function targetsFor(document: Uri): readonly Target[] {
  const {workspaceFile} = workspace
  const folder = workspace.getWorkspaceFolder(document)
  const isOne = workspaceFile === undefined
  const inFolder = folder && fileTarget('folder', Uri.joinPath(folder.uri, '.vscode', 'settings.json'), [key])
  const inWorkspace =
    workspaceFile && workspaceFile.scheme !== 'untitled'
      ? fileTarget('workspace', workspaceFile, ['settings', key])
      : undefined
  return [
    ...(inFolder
      ? [
          {
            ...inFolder,
            label: isOne ? l10n.t('Settings of the workspace') : l10n.t('Settings of the folder {0}', folder.name)
          }
        ]
      : []),
    ...(inWorkspace ? [{...inWorkspace, label: l10n.t('Settings of the workspace')}] : []),
    {place: 'user', label: l10n.t('Your own settings'), description: l10n.t('not shared'), file: undefined}
  ]
}

const fileTarget = (place: Target['place'], uri: Uri, path: JSONPath): Target => ({
  place,
  label: '',
  description: workspace.asRelativePath(uri, true),
  file: {uri, path}
})

/** The snippets of the user's own settings. */
export const ownSnippets = (): Readonly<Record<string, unknown>> =>
  workspace.getConfiguration().inspect<Record<string, unknown>>(key)?.globalValue ?? {}

/** Writes them. */
export const writeOwnSnippets = (snippets: Readonly<Record<string, unknown>>): Thenable<void> =>
  workspace.getConfiguration().update(key, snippets, ConfigurationTarget.Global)

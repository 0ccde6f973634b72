import {l10n, workspace, type Uri, type WorkspaceConfiguration} from 'vscode'
import {fileName} from '../file-name.ts'

type Inspected = NonNullable<ReturnType<WorkspaceConfiguration['inspect']>>

/**
 * Where a setting comes from, in words. The nearest place wins; of settings that are objects, places further away add
 * what the nearer ones do not say.
 */
export function originOf(inspected: Inspected, document: Uri): string {
  const [nearest, ...others] = placesOf(inspected, document)
  if (nearest === undefined) return l10n.t('the default')
  if (others.length === 0) return nearest

  const list = others.join(', ')
  return isObject(inspected.globalValue ?? inspected.workspaceValue ?? inspected.workspaceFolderValue)
    ? l10n.t('{0}, together with {1}', nearest, list)
    : l10n.t('{0}, which wins over {1}', nearest, list)
}

/** The places that set it, the nearest first. */
function placesOf({workspaceFolderValue, workspaceValue, globalValue}: Inspected, document: Uri): readonly string[] {
  const folder = workspace.getWorkspaceFolder(document)
  const {workspaceFile} = workspace
  // Where one folder is open, its settings are those of the workspace: one file, told once.
  const isApart = workspaceFile !== undefined || workspaceFolderValue === undefined
  const places = {
    [l10n.t('the settings of the folder {0} (.vscode/settings.json)', folder?.name ?? '')]: workspaceFolderValue,
    [workspaceFile
      ? l10n.t('the settings of the workspace ({0})', fileName(workspaceFile.path))
      : l10n.t('the settings of the workspace (.vscode/settings.json)')]: isApart ? workspaceValue : undefined,
    [l10n.t('your own settings')]: globalValue
  }
  return Object.entries(places)
    .filter(([, value]) => value !== undefined)
    .map(([place]) => place)
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

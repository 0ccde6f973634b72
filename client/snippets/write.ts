import {l10n, Range, window, workspace, WorkspaceEdit, type TextDocument, type Uri} from 'vscode'
import {openDocument} from '../workspace/files.ts'
import {stateOf, withSnippet, type SettingsSnippet} from './settings-text.ts'
import {ownSnippets, writeOwnSnippets, type Target} from './targets.ts'

/** Writes a snippet where its author chose; one of that name is replaced only when the author says so. */
export async function writeSnippet(target: Target, name: string, snippet: SettingsSnippet): Promise<'written' | 'not'> {
  const {file} = target
  if (!file) {
    const own = ownSnippets()
    if (Object.hasOwn(own, name) && !(await mayReplace(name, target))) return 'not'
    await writeOwnSnippets({...ownSnippets(), [name]: snippet})
    return 'written'
  }

  const {uri, path} = file
  const before = await textOf(uri)
  if (before.unsaved) return refuse(l10n.t('{0} has changes that are not saved. Please save it first.', nameOf(uri)))
  const state = stateOf(before.text, path, name)
  if (state === 'broken')
    return refuse(l10n.t('{0} cannot be read as settings. Please mend it first; nothing was written.', nameOf(uri)))
  if (state === 'taken' && !(await mayReplace(name, target))) return 'not'
  // The author may have taken time to answer.
  if ((await textOf(uri)).text !== before.text)
    return refuse(l10n.t('{0} has changed meanwhile, so nothing was written. Please share it again.', nameOf(uri)))

  await write(uri, withSnippet(before.text, path, name, snippet))
  return 'written'
}

/** The text of a settings file, empty where there is none yet. */
async function textOf(uri: Uri): Promise<{readonly text: string; readonly unsaved: boolean}> {
  const open = openDocument(uri)
  if (open?.isDirty) return {text: open.getText(), unsaved: true}
  try {
    return {text: new TextDecoder().decode(await workspace.fs.readFile(uri)), unsaved: false}
  } catch {
    return {text: '', unsaved: false}
  }
}

/** Edits the file in the editor, which takes up the new settings when it saves; one that is missing is begun. */
async function write(uri: Uri, text: string): Promise<void> {
  const document = await openOrBegin(uri)
  const edit = new WorkspaceEdit()
  edit.replace(uri, new Range(0, 0, document.lineCount, 0), text)
  await workspace.applyEdit(edit)
  await document.save()
}

async function openOrBegin(uri: Uri): Promise<TextDocument> {
  try {
    return await workspace.openTextDocument(uri)
  } catch {
    await workspace.fs.writeFile(uri, new TextEncoder().encode('{}\n'))
    return workspace.openTextDocument(uri)
  }
}

async function mayReplace(name: string, {label, description}: Target): Promise<boolean> {
  const replace = l10n.t('Replace It')
  const words = l10n.t('There is a snippet “{0}” already: {1} ({2}).', name, label, description ?? '')
  return (await window.showWarningMessage(words, {modal: true}, replace)) === replace
}

function refuse(words: string): 'not' {
  void window.showWarningMessage(words)
  return 'not'
}

const nameOf = (uri: Uri): string => workspace.asRelativePath(uri, true)

import {
  commands,
  languages,
  Position,
  Selection,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
  type TextEditor
} from 'vscode'
import {expectFound} from './expect.ts'

/** Writes a file into the first folder of the workspace, or another, and opens it in an editor. */
export async function openFile(name: string, text: string, folder = 0): Promise<TextEditor> {
  const uri = await writeFile(name, text, folder)
  return window.showTextDocument(await workspace.openTextDocument(uri))
}

/** Writes a file into a folder of the workspace. */
export async function writeFile(name: string, text: string, folder = 0): Promise<Uri> {
  const uri = Uri.joinPath(expectFound(workspace.workspaceFolders?.[folder], 'workspace folder').uri, name)
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return uri
}

/** The text of a file. */
export const textOf = async (uri: Uri): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(uri))

/** Opens a draft, and waits until it has been read and something was found. */
export async function openRead(name: string, text: string, folder = 0): Promise<TextEditor> {
  const editor = await openFile(name, text, folder)
  await untilDiagnostics(editor.document.uri, (found) => found.length > 0)
  return editor
}

/** Selects some words of a document. */
export function select(editor: TextEditor, words: string): void {
  const start = positionOf(editor, words)
  editor.selection = new Selection(start, start.translate(0, words.length))
}

/** Where some words begin in a document. */
export function positionOf({document}: TextEditor, words: string): Position {
  const offset = document.getText().indexOf(words)
  return document.positionAt(expectFound(offset === -1 ? undefined : offset, `“${words}” in the document`))
}

/** The beginning of a document's last line. */
export const lastLine = ({document}: TextEditor): Position => new Position(document.lineCount - 1, 0)

/** Types text into a document as a person does, with what the editor makes of it. */
export async function type({document}: TextEditor, position: Position, text: string): Promise<void> {
  // An editor that was hidden is another when it comes back.
  const editor = await window.showTextDocument(document)
  editor.selection = new Selection(position, position)
  await commands.executeCommand('type', {text})
}

/** The diagnostics of a document as soon as they are as they should be. */
export function untilDiagnostics(
  uri: Uri,
  hold: (diagnostics: readonly Diagnostic[]) => boolean
): Promise<readonly Diagnostic[]> {
  return new Promise((resolve) => {
    const look = () => {
      const diagnostics = languages.getDiagnostics(uri)
      if (!hold(diagnostics)) return
      subscription.dispose()
      resolve(diagnostics)
    }
    const subscription = languages.onDidChangeDiagnostics(look)
    look()
  })
}

/** Applies a fix as the editor does when it is chosen. */
export const applyFix = ({command}: CodeAction): Thenable<unknown> =>
  commands.executeCommand(expectFound(command, 'command').command, ...((command?.arguments ?? []) as unknown[]))

/** Whether a finding says that a theme is claimed and not shown. */
export const isGap = ({code}: {readonly code?: unknown}): boolean =>
  (typeof code === 'object' && code !== null && 'value' in code ? code.value : code) === 'theme-without-evidence'

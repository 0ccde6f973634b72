import {
  commands,
  languages,
  Selection,
  Uri,
  window,
  workspace,
  type Diagnostic,
  type Hover,
  type LocationLink,
  type Position,
  type TextEditor
} from 'vscode'
import {expectFound} from './expect.ts'

/** Writes a file into the workspace and opens it in an editor. */
export async function openFile(name: string, text: string): Promise<TextEditor> {
  const [folder] = workspace.workspaceFolders ?? []
  const uri = Uri.joinPath(expectFound(folder, 'workspace folder').uri, name)
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return window.showTextDocument(await workspace.openTextDocument(uri))
}

/** Where some words begin in a document. */
export function positionOf({document}: TextEditor, words: string): Position {
  const offset = document.getText().indexOf(words)
  return document.positionAt(expectFound(offset === -1 ? undefined : offset, `“${words}” in the document`))
}

/** Types text as a person does, with what the editor makes of it. */
export async function type(editor: TextEditor, position: Position, text: string): Promise<void> {
  await window.showTextDocument(editor.document)
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

/** What a hover says at a position, empty where there is none. */
export async function hoverAt({document}: TextEditor, position: Position): Promise<string> {
  const hovers = await commands.executeCommand<readonly Hover[]>('vscode.executeHoverProvider', document.uri, position)
  return hovers
    .flatMap(({contents}) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n')
}

/** Where Go to Definition leads from a position. */
export async function definitionAt({document}: TextEditor, position: Position): Promise<LocationLink> {
  const command = 'vscode.executeDefinitionProvider'
  const [place] = await commands.executeCommand<readonly LocationLink[]>(command, document.uri, position)
  return expectFound(place, 'definition')
}

import {
  commands,
  languages,
  Position,
  Range,
  Selection,
  Uri,
  window,
  workspace,
  type CodeAction,
  type CompletionList,
  type Diagnostic,
  type Hover,
  type Location,
  type LocationLink,
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

/** Where Go to Definition leads from a position, besides to where VS Code’s own Markdown would lead. */
export async function definitionAt({document}: TextEditor, position: Position): Promise<LocationLink> {
  const command = 'vscode.executeDefinitionProvider'
  const places = await commands.executeCommand<readonly (LocationLink | Location)[]>(command, document.uri, position)
  return expectFound(
    places.find((place) => 'targetUri' in place),
    'definition'
  )
}

/** The labels of what is offered at a position. */
export async function labelsAt({document}: TextEditor, position: Position): Promise<readonly string[]> {
  const command = 'vscode.executeCompletionItemProvider'
  const {items} = await commands.executeCommand<CompletionList>(command, document.uri, position)
  return items.map(({label}) => (typeof label === 'string' ? label : label.label))
}

/** The fixes offered for some words. */
export const fixesAt = ({document}: TextEditor, position: Position): Thenable<readonly CodeAction[]> =>
  commands.executeCommand('vscode.executeCodeActionProvider', document.uri, new Range(position, position))

/** Applies a fix as the editor does when it is chosen. */
export const applyFix = ({command}: CodeAction): Thenable<unknown> =>
  commands.executeCommand(expectFound(command, 'command').command, ...((command?.arguments ?? []) as unknown[]))

/** Whether a finding says that a theme is claimed and not shown. */
export const isGap = ({code}: {readonly code?: unknown}): boolean =>
  (typeof code === 'object' && code !== null && 'value' in code ? code.value : code) === 'theme-without-evidence'

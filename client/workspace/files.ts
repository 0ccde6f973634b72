import {l10n, Uri, workspace, type TextDocument} from 'vscode'
import {listMarkdown} from '../connection/list-markdown.ts'

/** The Markdown files of the workspace, in the order of their paths. */
export const listMarkdownFiles = async (): Promise<readonly Uri[]> =>
  (await listMarkdown()).map((text) => Uri.parse(text)).sort((one, other) => (one.path < other.path ? -1 : 1))

/** The document of a file that is open; nothing where it is not. */
export const openDocument = (uri: Uri): TextDocument | undefined =>
  workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())

/** What could be read of a file, and what is wrong with it: with either, it may be a draft still. */
export interface FileRead {
  readonly text: string
  readonly problem: string | undefined
}

/** Reads a file that is not open. */
export async function readFile(uri: Uri): Promise<FileRead> {
  try {
    return decoded(await workspace.fs.readFile(uri))
  } catch {
    return {text: '', problem: l10n.t('the file cannot be opened')}
  }
}

function decoded(bytes: Uint8Array): FileRead {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, {fatal: true}).decode(bytes)
    return {text, problem: text.includes('\0') ? l10n.t('the file is not a text') : undefined}
  } catch {
    const text = new TextDecoder(encoding).decode(bytes)
    return {text, problem: l10n.t('the file is not UTF-8 text; save it as UTF-8 and try again')}
  }
}

import type {TextDocuments} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {decodedUri} from './folders.ts'

/** The texts of the files that drafts rest on: packs, and the files of drafts in several. */
export interface FileTexts {
  /** The text of a file as the author has it: in an open editor, else as it is kept; nothing where there is none. */
  read(uri: string): Promise<string | undefined>
  /** The same without waiting; nothing where it would have to be waited for. */
  readNow(uri: string): {readonly text: string | undefined} | undefined
  /** Takes notice of files and folders that came, went or changed; says whether a file of them had been asked for. */
  changed(uris: readonly string[]): boolean
  /** Where the client does not tell of files, they are looked for anew from now on. */
  refresh(): void
}

/** Reads each file once and remembers it where the client tells when files change: `isTold`. */
export function createFileTexts(
  documents: TextDocuments<TextDocument>,
  readText: (uri: string) => Promise<string | undefined>,
  isTold: () => boolean
): FileTexts {
  const known = new Map<string, {readonly text: string | undefined}>()

  /** The open document at an address, whatever its client encodes. */
  function openAt(uri: string): TextDocument | undefined {
    const same = documents.get(uri)
    if (same) return same
    const key = decodedUri(uri)
    return documents.all().find((document) => decodedUri(document.uri) === key)
  }

  function readNow(uri: string): {readonly text: string | undefined} | undefined {
    const open = openAt(uri)
    return open ? {text: open.getText()} : known.get(decodedUri(uri))
  }

  return {
    readNow,
    async read(uri) {
      const now = readNow(uri)
      if (now) return now.text
      const text = await readText(uri)
      known.set(decodedUri(uri), {text})
      return readNow(uri)?.text
    },
    changed(uris) {
      const plain = uris.map(decodedUri)
      const gone = [...known.keys()].filter((file) => plain.some((uri) => file.startsWith(uri)))
      for (const file of gone) known.delete(file)
      return 0 < gone.length
    },
    refresh() {
      if (!isTold()) known.clear()
    }
  }
}

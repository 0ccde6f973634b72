import {listedParts, readableParts, type ListedPart} from '../../core/draft/parts.ts'
import {decodedUri, folderOf, homeOf, pathIn, uriIn} from './folders.ts'
import type {FileTexts} from './texts.ts'

/** A file of a draft as it now is. */
export interface FileOfDraft {
  readonly uri: string
  readonly text: string
}

/** The files of a draft, the main one first, and what its main file lists. */
export interface WholeDraft {
  readonly files: readonly [FileOfDraft, ...(readonly FileOfDraft[])]
  readonly parts: readonly ListedPart[]
}

/** A document as it now is. */
export interface FileNow {
  readonly uri: string
  getText(): string
}

/** Knows which files belong together. */
export interface WholeDrafts {
  /** The main file of the draft that a document is a part of; nothing where none is known to list it. */
  mainOf(uri: string): Promise<string | undefined>
  /** All files of a draft in their current texts, also that of one that is not open; nothing where the main one is not there. */
  filesOf(main: string, current: () => FileNow | undefined): Promise<WholeDraft | undefined>
  /** The other files of the draft that a document belongs to, as far as they are known. */
  others(uri: string): readonly string[]
  /** All parts that are known. */
  allParts(): readonly string[]
  /** Files or folders came, went or changed: what they list is looked for anew. */
  changed(uris: readonly string[]): void
}

/** What these rest on. */
export interface Sources {
  readonly texts: FileTexts
  readonly folders: () => readonly string[]
  /** The documents that are open now. */
  readonly open: () => readonly FileNow[]
  readonly listMarkdown: () => Promise<readonly string[]>
  /** Whether a document is a draft: others may list what they like. */
  readonly isDraft: (uri: string, text: string) => Promise<boolean>
}

/** Remembers what main files list. For a part whose main file nobody has opened, the files beside and above it are read. */
export function createWholeDrafts({texts, folders, open, listMarkdown, isDraft}: Sources): WholeDrafts {
  const listings = new Map<string, {readonly uri: string; readonly parts: readonly string[]}>()
  const searches = new Map<string, Promise<void>>()

  const baseOf = (main: string): string => folderOf(main, folders()) ?? homeOf(main)
  const uriOf = (path: string, main: string): string => uriIn(baseOf(main), path)!

  /** What a main file lists, by its text. */
  function list(main: string, text: string): readonly ListedPart[] {
    const listed = listedParts(text, pathIn(main, baseOf(main)))
    const parts = listed.flatMap(({path}) => (path === undefined ? [] : [uriOf(path, main)]))
    if (listed.length === 0) listings.delete(decodedUri(main))
    else listings.set(decodedUri(main), {uri: main, parts})
    return listed
  }

  function known(uri: string): string | undefined {
    const key = decodedUri(uri)
    if (listings.has(key)) return undefined
    return [...listings.values()].find(({parts}) => parts.some((part) => decodedUri(part) === key))?.uri
  }

  /** Looks into the Markdown files beside a document and in the folders above it. */
  async function search(uri: string): Promise<void> {
    const home = decodedUri(homeOf(uri))
    if (folderOf(uri, folders()) === undefined) return
    // Whoever asks while another search goes on needs what comes of it.
    const search = searches.get(home) ?? searchAbove(home)
    searches.set(home, search)
    await search
  }

  async function searchAbove(home: string): Promise<void> {
    for (const file of await listMarkdown()) {
      if (!home.startsWith(decodedUri(homeOf(file)))) continue
      const text = await texts.read(file)
      if (text !== undefined) await consider(file, text)
    }
  }

  /** Takes notice of what a document lists, if it is a draft. */
  async function consider(uri: string, text: string): Promise<void> {
    if (listings.has(decodedUri(uri)) || listedParts(text, '').length === 0) return
    if (await isDraft(uri, text)) list(uri, text)
  }

  return {
    async mainOf(uri) {
      for (const document of open()) await consider(document.uri, document.getText())
      const before = known(uri)
      if (before !== undefined) return before
      await search(uri)
      return known(uri)
    },

    async filesOf(main, current) {
      const textNow = (uri: string): {readonly text: string | undefined} | undefined => {
        const document = current()
        return document?.uri === uri ? {text: document.getText()} : texts.readNow(uri)
      }
      for (;;) {
        const text = textNow(main)?.text ?? (await texts.read(main))
        if (text === undefined) return undefined
        const listed = list(main, text)
        const waiting = listed.flatMap(({path}) =>
          path === undefined || textNow(uriOf(path, main)) ? [] : [uriOf(path, main)]
        )
        // While we wait edits may come, so that the main file is asked again what it lists.
        if (0 < waiting.length) {
          await Promise.all(waiting.map((uri) => texts.read(uri)))
          continue
        }
        const textOf = (path: string): string | undefined => textNow(uriOf(path, main))!.text
        const parts = readableParts(listed, textOf)
        const others = parts.flatMap(({path}) =>
          path === undefined ? [] : [{uri: uriOf(path, main), text: textOf(path)!}]
        )
        return {files: [{uri: main, text}, ...others], parts}
      }
    },

    others(uri) {
      const main = known(uri) ?? uri
      const listing = listings.get(decodedUri(main))
      return listing ? [listing.uri, ...listing.parts].filter((other) => decodedUri(other) !== decodedUri(uri)) : []
    },

    allParts: () => [...listings.values()].flatMap(({parts}) => parts),

    changed(uris) {
      const plain = uris.map(decodedUri)
      for (const main of listings.keys()) if (plain.some((uri) => main.startsWith(uri))) listings.delete(main)
      searches.clear()
    }
  }
}

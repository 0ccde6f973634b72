import type {Assessed} from '../service.ts'
import {decodedUri} from './folders.ts'

/** All files of a draft, the main one first. */
export type DraftFiles = readonly [Assessed, ...(readonly Assessed[])]

/** Drafts that are gathered file by file, each once with all of its files. */
export interface GatheredDrafts {
  /** Whether a file is in a draft already. */
  has(uri: string): boolean
  add(files: readonly Assessed[]): void
  /** The drafts in the order in which they came. */
  all(): readonly DraftFiles[]
}

export function gatherDrafts(): GatheredDrafts {
  const gathered: DraftFiles[] = []
  const seen = new Set<string>()

  return {
    has: (uri) => seen.has(decodedUri(uri)),
    add([main, ...parts]) {
      if (!main) return
      gathered.push([main, ...parts])
      for (const file of main.files) seen.add(decodedUri(file))
    },
    all() {
      // What was read alone may turn out to be a part of a draft that came after it.
      const parts = new Set(gathered.flatMap(([main]) => main.files.slice(1)).map(decodedUri))
      return gathered.filter(([main]) => !parts.has(decodedUri(main.document.uri)))
    }
  }
}

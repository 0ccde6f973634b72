import {linkedFiles} from '../../core/draft/link-targets.ts'
import type {Draft} from '../../core/draft/model.ts'
import {decodedUri, pathIn, uriIn} from './folders.ts'

/** Tells which files exist, in the order of the question; nothing where it cannot tell. */
export type FilesExist = (uris: readonly string[]) => Promise<readonly (boolean | null)[]>

/** The files that drafts link to. */
export interface LinkedFiles {
  /** The paths that links of a draft lead to and that are not there; files outside the folder are left alone. */
  missingFrom(draft: Draft, uri: string, folder: string | undefined): Promise<ReadonlySet<string>>
  /** Takes notice of files that came or went; says whether a draft had asked for one of them. */
  changed(uris: readonly string[]): boolean
}

/** Looks for each file once and remembers it where the client tells when files come and go: `isTold`. */
export function createLinkedFiles(filesExist: FilesExist, isTold: () => boolean): LinkedFiles {
  let known = new Map<string, boolean | null>()

  return {
    async missingFrom(draft, uri, folder) {
      const links = linkedFiles(draft).flatMap((path) => {
        const target = folder === undefined ? undefined : linkedUri(path, uri, folder)
        return target === undefined ? [] : [{path, target}]
      })
      if (!isTold()) known = new Map()
      const asked = [...new Set(links.map(({target}) => target))].filter((target) => !known.has(target))
      const answers = asked.length === 0 ? [] : await filesExist(asked)
      const told = new Map(asked.map((target, at) => [target, answers[at] ?? null]))
      for (const [target, answer] of told) known.set(target, answer)
      return new Set(
        links.filter(({target}) => (told.get(target) ?? known.get(target)) === false).map(({path}) => path)
      )
    },
    changed(uris) {
      const plain = uris.map(decodedUri)
      const gone = [...known.keys()].filter((target) => plain.some((uri) => decodedUri(target).startsWith(uri)))
      for (const target of gone) known.delete(target)
      return 0 < gone.length
    }
  }
}

/** Where a path of a draft leads: from the draft's folder, or from the workspace's where it begins with `/`. */
function linkedUri(path: string, uri: string, folder: string): string | undefined {
  const own = path.startsWith('/') ? '' : pathIn(uri, folder).replace(/[^/]*$/, '')
  return uriIn(folder, own + path)
}

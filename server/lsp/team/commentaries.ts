import * as l10n from '@vscode/l10n'
import type {Commentary} from '../../core/commentary/model.ts'
import {readFrontMatter} from '../../core/draft/front-matter.ts'
import type {Settings} from '../../core/settings.ts'
import {packs} from '../../packs/index.ts'
import {readAnyPack} from '../../packs/read.ts'
import {commentaryUri} from '../documents.ts'
import {decodedUri, uriIn} from '../files/folders.ts'
import {commentaryNotFound} from '../files/named.ts'
import type {FileTexts} from '../files/texts.ts'

/** The commentary that a draft is measured against, and what is wrong with the packs it might come from. */
export interface CommentaryFound {
  readonly commentary: Commentary
  /** Where it can be opened. */
  readonly uri: string
  /** Those that the draft may choose: in force, or coming with us. */
  readonly choices: readonly Commentary[]
  readonly problems: readonly string[]
}

type ReadPack = ReturnType<typeof readAnyPack>

/**
 * A finder of commentaries: the first that the draft chooses among those in force and those that come with us, else the
 * first in force. A pack that is being edited holds as it last was without problems; one that never was holds as far as
 * it goes.
 */
export function createCommentaries(
  texts: Pick<FileTexts, 'read'>
): (text: string, settings: Settings, folder: string | undefined) => Promise<CommentaryFound> {
  const read = new Map<string, ReadPack>()
  const sound = new Map<string, Commentary>()

  function packOf(text: string): ReadPack {
    const pack = read.get(text) ?? readAnyPack(text)
    // Each key that is typed into a pack makes another text of it.
    if (!read.has(text) && 20 < read.size) read.clear()
    read.set(text, pack)
    return pack
  }

  function inForce(uri: string, {commentary, problems}: ReadPack): Commentary | undefined {
    if (problems.length === 0) sound.set(uri, commentary)
    return sound.get(uri) ?? (0 < commentary.themes.length ? commentary : undefined)
  }

  function shippedBy(id: string): Pick<CommentaryFound, 'commentary' | 'uri'> | undefined {
    const text = packs.get(id)
    return text === undefined ? undefined : {commentary: packOf(text).commentary, uri: commentaryUri(id)}
  }

  return async (text, {commentaries}, folder) => {
    const found: {readonly commentary: Commentary; readonly uri: string}[] = []
    const problems: string[] = []
    for (const name of commentaries) {
      const shipped = shippedBy(name)
      const uri = folder === undefined ? undefined : uriIn(folder, name)
      const pack = shipped || uri === undefined ? undefined : await texts.read(uri)
      const own = pack === undefined ? undefined : inForce(decodedUri(uri!), packOf(pack))
      if (shipped) found.push(shipped)
      else if (own) found.push({commentary: own, uri: uri!})
      if (!shipped && pack === undefined) problems.push(commentaryNotFound(name))
      else if (pack !== undefined && 0 < packOf(pack).problems.length) problems.push(notSound(name))
    }
    const chosen = (readFrontMatter(text).commentaries ?? []).flatMap(
      (id) => found.find(({commentary}) => commentary.id === id) ?? shippedBy(id) ?? []
    )
    const best = chosen[0] ?? found[0] ?? shippedBy([...packs.keys()][0]!)!
    const others = [...packs.keys()].flatMap((id) => shippedBy(id)?.commentary ?? [])
    const all = [...found.map(({commentary}) => commentary), ...others]
    const choices = all.filter(({id}, at) => all.findIndex((one) => one.id === id) === at)
    return {commentary: best.commentary, uri: best.uri, choices, problems}
  }
}

const notSound = (name: string): string =>
  l10n.t(
    'The commentary “{0}” has problems. They are underlined in the file; until they are mended it is used as far as it goes.',
    name
  )

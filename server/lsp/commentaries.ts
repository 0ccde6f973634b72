import * as l10n from '@vscode/l10n'
import type {Commentary} from '../core/commentary/model.ts'
import {readFrontMatter} from '../core/draft/front-matter.ts'
import type {Settings} from '../core/settings.ts'
import {packs} from '../packs/index.ts'
import {readAnyPack} from '../packs/read.ts'
import {commentaryUri} from './documents.ts'
import {uriIn} from './folders.ts'
import type {WorkspaceFiles} from './service.ts'

/** The commentary that a draft is measured against, and what is wrong with the packs it might come from. */
export interface CommentaryFound {
  readonly commentary: Commentary
  /** Where it can be opened. */
  readonly uri: string
  /** Those that the draft may choose: in force, or coming with us. */
  readonly choices: readonly Commentary[]
  readonly problems: readonly string[]
}

/**
 * A finder of commentaries: the first that the draft chooses among those in force and those that come with us, else the
 * first in force.
 */
export function createCommentaries(
  readText: WorkspaceFiles['readText']
): (text: string, settings: Settings, folder: string | undefined) => Promise<CommentaryFound> {
  const read = new Map<string, ReturnType<typeof readAnyPack>>()

  function packOf(text: string): ReturnType<typeof readAnyPack> {
    const pack = read.get(text) ?? readAnyPack(text)
    read.set(text, pack)
    return pack
  }

  async function textOf(name: string, uri: string | undefined): Promise<string | undefined> {
    return packs.get(name) ?? (uri === undefined ? undefined : await readText(uri))
  }

  return async (text, {commentaries}, folder) => {
    const found: {readonly commentary: Commentary; readonly uri: string}[] = []
    const problems: string[] = []
    for (const name of commentaries) {
      const file = folder === undefined ? undefined : uriIn(folder, name)
      const pack = await textOf(name, file)
      if (pack === undefined)
        problems.push(
          l10n.t(
            'selfEvaluation.commentaries names “{0}”, which is neither a commentary that comes with the extension nor a file in the folder.',
            name
          )
        )
      else if (packOf(pack).problems[0]) problems.push(`${name}: ${packOf(pack).problems[0]!.message}`)
      else found.push({commentary: packOf(pack).commentary, uri: packs.has(name) ? commentaryUri(name) : file!})
    }
    const chosen = (readFrontMatter(text).commentaries ?? []).flatMap(
      (id) => found.find(({commentary}) => commentary.id === id) ?? shippedBy(id) ?? []
    )
    const best = chosen[0] ?? found[0] ?? shippedBy([...packs.keys()][0]!)!
    const others = [...packs.keys()].flatMap((id) => shippedBy(id)?.commentary ?? [])
    const choices = [...found.map(({commentary}) => commentary), ...others]
    return {...best, choices: choices.filter(({id}, at) => choices.findIndex((one) => one.id === id) === at), problems}
  }

  function shippedBy(id: string): Pick<CommentaryFound, 'commentary' | 'uri'> | undefined {
    const text = packs.get(id)
    return text === undefined ? undefined : {commentary: packOf(text).commentary, uri: commentaryUri(id)}
  }
}

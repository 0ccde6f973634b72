import type {Commentary} from '../core/commentary/model.ts'
import {readPack} from '../core/commentary/read.ts'
import {readFrontMatter} from '../core/draft/front-matter.ts'
import type {Settings} from '../core/settings.ts'
import {packs} from '../packs/index.ts'
import {uriIn} from './folders.ts'

/** Reads the text of a file by its URI; nothing where there is none. */
export type ReadText = (uri: string) => Promise<string | undefined>

/** The commentary that a draft is measured against, and what is wrong with the packs it might come from. */
export interface CommentaryFound {
  readonly commentary: Commentary
  readonly problems: readonly string[]
}

/** A finder of commentaries: among those in force the one that the draft chooses, else the first. */
export function createCommentaries(
  readText: ReadText
): (text: string, settings: Settings, folder: string | undefined) => Promise<CommentaryFound> {
  const read = new Map<string, ReturnType<typeof readPack>>()

  function packOf(text: string): ReturnType<typeof readPack> {
    const pack = read.get(text) ?? readPack(text)
    read.set(text, pack)
    return pack
  }

  async function textOf(name: string, folder: string | undefined): Promise<string | undefined> {
    const uri = folder === undefined ? undefined : uriIn(folder, name)
    return packs.get(name) ?? (uri === undefined ? undefined : await readText(uri))
  }

  return async (text, {commentaries}, folder) => {
    const found: Commentary[] = []
    const problems: string[] = []
    for (const name of commentaries) {
      const pack = await textOf(name, folder)
      if (pack === undefined)
        problems.push(
          `selfEvaluation.commentaries names “${name}”, which is neither a commentary that comes with the extension nor a file in the folder.`
        )
      else if (packOf(pack).problems[0]) problems.push(`${name}: ${packOf(pack).problems[0]!.message}`)
      else found.push(packOf(pack).commentary)
    }
    const chosen = readFrontMatter(text).commentaries ?? []
    const commentary =
      found.find(({id}) => chosen.includes(id)) ?? found[0] ?? packOf([...packs.values()][0]!).commentary
    return {commentary, problems}
  }
}

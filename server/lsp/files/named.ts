import * as l10n from '@vscode/l10n'
import type {Settings} from '../../core/settings.ts'
import {readSnippetFile} from '../../core/snippets/read.ts'
import {packs} from '../../packs/index.ts'
import type {EntryProblem} from '../protocol/review.ts'
import {uriIn} from './folders.ts'

type ReadText = (uri: string) => Promise<string | undefined>

/** That a setting names a commentary which there is not. */
export const commentaryNotFound = (name: string): string =>
  l10n.t(
    'selfEvaluation.commentaries names “{0}”, which is neither a commentary that comes with the extension nor a file in the folder.',
    name
  )

/** That a setting names a file of snippets which there is not. */
export const snippetsNotFound = (name: string): string =>
  l10n.t('selfEvaluation.snippetFiles names “{0}”, which is not a file in the folder.', name)

/** What is wrong with a file of snippets, with its name. */
export const snippetProblems = (name: string, problems: readonly string[]): readonly string[] =>
  problems.map((problem) => `${name}: ${problem}`)

/** What is wrong with the entries of settings that name files, by the setting; the files count from any of the folders. */
export async function entryProblems(
  {commentaries, snippetFiles}: Settings,
  folders: readonly string[],
  readText: ReadText
): Promise<ReadonlyMap<string, readonly EntryProblem[]>> {
  const textOf = async (name: string): Promise<string | undefined> => {
    const uris = folders.flatMap((folder) => uriIn(folder, name) ?? [])
    return (await Promise.all(uris.map(readText))).find((text) => text !== undefined)
  }
  const ofCommentary = async (name: string): Promise<readonly string[]> =>
    packs.has(name) || (await textOf(name)) !== undefined ? [] : [commentaryNotFound(name)]
  const ofSnippets = async (name: string): Promise<readonly string[]> => {
    const text = await textOf(name)
    return text === undefined ? [snippetsNotFound(name)] : snippetProblems(name, readSnippetFile(text).problems)
  }
  return new Map([
    ['commentaries', placed(await Promise.all(commentaries.map(ofCommentary)))],
    ['snippetFiles', placed(await Promise.all(snippetFiles.map(ofSnippets)))]
  ])
}

const placed = (entries: readonly (readonly string[])[]): readonly EntryProblem[] =>
  entries.flatMap((messages, at) => messages.map((message) => ({at, message})))

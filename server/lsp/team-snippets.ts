import * as l10n from '@vscode/l10n'
import type {Snippet} from '../core/snippets/model.ts'
import {readSnippetFile} from '../core/snippets/read.ts'
import {uriIn} from './folders.ts'
import type {Assessed, Service} from './service.ts'

/** A reader of the snippets that a team shares for a draft: those of its settings, then those of the files they name. */
export function createTeamSnippets({files, tell}: Service): (assessed: Assessed) => Promise<readonly Snippet[]> {
  const read = new Map<string, {readonly text: string; readonly found: ReturnType<typeof readSnippetFile>}>()

  async function snippetsIn(name: string, folder: string | undefined): Promise<readonly Snippet[]> {
    const uri = folder === undefined ? undefined : uriIn(folder, name)
    const text = uri === undefined ? undefined : await files().readText(uri)
    if (uri === undefined || text === undefined) {
      tell(l10n.t('selfEvaluation.snippetFiles names “{0}”, which is not a file in the folder.', name))
      return []
    }
    const before = read.get(uri)
    const found = before?.text === text ? before.found : readSnippetFile(text)
    read.set(uri, {text, found})
    for (const problem of found.problems) tell(`${name}: ${problem}`)
    return found.snippets
  }

  return async ({settings, folder}) => {
    const inFiles = await Promise.all(settings.snippetFiles.map((name) => snippetsIn(name, folder)))
    const own = settings.snippets.map(({name}) => name)
    return [...settings.snippets, ...inFiles.flat().filter(({name}) => !own.includes(name))]
  }
}

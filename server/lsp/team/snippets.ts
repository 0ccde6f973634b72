import type {Snippet} from '../../core/snippets/model.ts'
import {readSnippetFile} from '../../core/snippets/read.ts'
import {uriIn} from '../files/folders.ts'
import {snippetProblems, snippetsNotFound} from '../files/named.ts'
import type {Assessed, Service} from '../service.ts'

/** A reader of the snippets that a team shares for a draft: those of its settings, then those of the files they name. */
export function createTeamSnippets({files, tell}: Service): (assessed: Assessed) => Promise<readonly Snippet[]> {
  const read = new Map<string, {readonly text: string; readonly found: ReturnType<typeof readSnippetFile>}>()

  async function snippetsIn(name: string, folder: string | undefined): Promise<readonly Snippet[]> {
    const uri = folder === undefined ? undefined : uriIn(folder, name)
    const text = uri === undefined ? undefined : await files().readText(uri)
    if (uri === undefined || text === undefined) {
      tell(snippetsNotFound(name))
      return []
    }
    const before = read.get(uri)
    const found = before?.text === text ? before.found : readSnippetFile(text)
    read.set(uri, {text, found})
    snippetProblems(name, found.problems).forEach(tell)
    return found.snippets
  }

  return async ({settings, folder}) => {
    const inFiles = await Promise.all(settings.snippetFiles.map((name) => snippetsIn(name, folder)))
    const own = settings.snippets.map(({name}) => name)
    return [...settings.snippets, ...inFiles.flat().filter(({name}) => !own.includes(name))]
  }
}

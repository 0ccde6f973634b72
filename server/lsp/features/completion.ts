import {CompletionTriggerKind, MarkupKind} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Completion} from '../../core/editor/completions/completion.ts'
import {completionsAt} from '../../core/editor/completions/index.ts'
import {packCompletionsAt} from '../../core/editor/packs/completions.ts'
import {snippets} from '../../packs/snippets.ts'
import {completionItemOf} from '../convert/completion.ts'
import {decodedUri, folderOf, pathIn} from '../files/folders.ts'
import type {Feature, Service} from '../service.ts'
import {createTeamSnippets} from '../team/snippets.ts'

/** Themes and kinds in marks, quotations of the commentary, and words to start from, ours and the team's. */
export const completion: Feature = {
  serve(service) {
    const {connection, client, assess, packAt, guarded} = service
    const teamSnippets = createTeamSnippets(service)

    connection.onCompletion(
      guarded('completion', undefined, async ({textDocument: {uri}, position, context}) => {
        const capabilities = client().textDocument?.completion?.completionItem
        const form = {
          snippets: capabilities?.snippetSupport === true,
          markdown: (capabilities?.documentationFormat ?? []).includes(MarkupKind.Markdown)
        }
        const itemsIn = (document: TextDocument, found: readonly Completion[]) =>
          found.map((completion, place) => completionItemOf(document, completion, place, form))
        const pack = await packAt(uri)
        if (pack) return itemsIn(pack.document, packCompletionsAt(pack.commentary, pack.document.offsetAt(position)))

        const assessed = await assess(uri)
        if (!assessed) return undefined

        const {document, assessment, settings} = assessed
        const found = completionsAt({
          assessment,
          offset: document.offsetAt(position),
          snippets: [...(await teamSnippets(assessed)), ...snippets],
          commentaries: assessed.commentaries,
          markdownFiles:
            document.offsetAt(position) < assessment.draft.frontMatter.end ? await markdownBeside(uri, service) : [],
          kinds: settings.evidence.kinds,
          asked: context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? 'by typing' : 'outright'
        })
        return itemsIn(document, found)
      })
    )
  }
}

/** The paths of the Markdown files of a document's folder, counted from the document, the nearest first. */
async function markdownBeside(uri: string, {files, folders}: Service): Promise<readonly string[]> {
  const folder = folderOf(uri, folders())
  if (folder === undefined) return []
  const home = pathIn(uri, folder).split('/').slice(0, -1)
  const paths = (await files().listMarkdown(folders()))
    .filter((file) => folderOf(file, folders()) === folder && decodedUri(file) !== decodedUri(uri))
    .map((file) => relativePath(home, pathIn(file, folder).split('/')))
  return paths.toSorted((one, other) => ups(one) - ups(other) || (one < other ? -1 : 1))
}

function relativePath(home: readonly string[], file: readonly string[]): string {
  const shared = home.findIndex((step, at) => file[at] !== step)
  const same = shared < 0 ? home.length : shared
  return [...home.slice(same).map(() => '..'), ...file.slice(same)].join('/')
}

const ups = (path: string): number => path.split('/').filter((step) => step === '..').length

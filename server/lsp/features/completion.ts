import {CompletionTriggerKind, MarkupKind} from 'vscode-languageserver'
import {completionsAt} from '../../core/editor/completions/index.ts'
import {snippets} from '../../packs/snippets.ts'
import {completionItemOf} from '../convert-completion.ts'
import type {Feature} from '../service.ts'
import {createTeamSnippets} from '../team-snippets.ts'

/** Themes and kinds in marks, quotations of the commentary, and words to start from, ours and the team's. */
export const completion: Feature = {
  offer: () => ({completionProvider: {triggerCharacters: ['>', '"', '“', '‘', "'", ':', ',', '-']}}),

  serve(service) {
    const {connection, client, assess, guarded} = service
    const teamSnippets = createTeamSnippets(service)

    connection.onCompletion(
      guarded('completion', undefined, async ({textDocument: {uri}, position, context}) => {
        const assessed = await assess(uri)
        if (!assessed) return undefined

        const {document, assessment, settings} = assessed
        const capabilities = client().textDocument?.completion?.completionItem
        const form = {
          snippets: capabilities?.snippetSupport === true,
          markdown: (capabilities?.documentationFormat ?? []).includes(MarkupKind.Markdown)
        }
        const found = completionsAt({
          assessment,
          offset: document.offsetAt(position),
          snippets: [...(await teamSnippets(assessed)), ...snippets],
          commentaries: assessed.commentaries,
          kinds: settings.evidence.kinds,
          asked: context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? 'by typing' : 'outright'
        })
        return found.map((completion, place) => completionItemOf(document, completion, place, form))
      })
    )
  }
}

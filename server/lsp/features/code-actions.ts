import {type CodeAction, type Command, type ExecuteCommandParams} from 'vscode-languageserver'
import {fixesAt} from '../../core/editor/fixes/index.ts'
import {snippets} from '../../packs/snippets.ts'
import {codeActionOf} from '../convert/fix.ts'
import type {Feature} from '../service.ts'
import {takesOnlyCommands} from '../capabilities.ts'
import {applyEditCommand, createEdits} from '../edit-commands.ts'

/** What an author may do about findings, and about the section at the cursor. */
export const codeActions: Feature = {
  serve(service) {
    const {connection, client, assess, guarded} = service
    const edits = createEdits(service)

    connection.onCodeAction(
      guarded(
        'codeAction',
        undefined,
        async ({textDocument: {uri}, range, context}): Promise<(CodeAction | Command)[] | undefined> => {
          const assessed = await assess(uri)
          if (!assessed) return undefined

          const {document, assessment, settings} = assessed
          const span = {start: document.offsetAt(range.start), end: document.offsetAt(range.end)}
          const wanted = (kind: string): boolean =>
            context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true
          const actions = fixesAt({assessment, span, snippets, kinds: settings.evidence.kinds})
            .map((fix) => codeActionOf(document, fix, context.diagnostics, client().workspace?.workspaceEdit))
            .filter(({kind = ''}) => wanted(kind))
          return takesOnlyCommands(client()) ? actions.map((action) => edits.commandOf(document, action)) : actions
        }
      )
    )
    connection.onExecuteCommand(
      guarded('executeCommand', undefined, ({command, arguments: [uri, version, edit] = []}: ExecuteCommandParams) =>
        command === applyEditCommand ? edits.apply(uri, version, edit) : undefined
      )
    )
  }
}

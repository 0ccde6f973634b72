import {CodeActionKind, type CodeAction} from 'vscode-languageserver'
import {fixesAt} from '../../core/editor/fixes/index.ts'
import {snippets} from '../../packs/snippets.ts'
import {codeActionOf} from '../convert-fix.ts'
import type {Feature} from '../service.ts'

/** What an author may do about findings, and about the section at the cursor. */
export const codeActions: Feature = {
  offer: () => ({codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite]}}),

  serve({connection, client, assess, guarded}) {
    connection.onCodeAction(
      guarded(
        'codeAction',
        undefined,
        async ({textDocument: {uri}, range, context}): Promise<CodeAction[] | undefined> => {
          const assessed = await assess(uri)
          if (!assessed) return undefined

          const {document, assessment, settings} = assessed
          const span = {start: document.offsetAt(range.start), end: document.offsetAt(range.end)}
          const wanted = (kind: string): boolean =>
            context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true
          return fixesAt({assessment, span, snippets, kinds: settings.evidence.kinds})
            .map((fix) => codeActionOf(document, fix, context.diagnostics, client().workspace?.workspaceEdit))
            .filter(({kind = ''}) => wanted(kind))
        }
      )
    )
  }
}

import {CodeAction, type TextDocument} from 'vscode'
import {DidOpenTextDocumentNotification, type BaseLanguageClient, type Middleware} from 'vscode-languageclient'
import {mayBeDraft} from './drafts.ts'
import {guarded} from './fixes/apply.ts'
import {plainWords} from './plain-words.ts'

/**
 * Keeps documents that are no drafts from the server: it never hears of them. A document that becomes a draft while
 * it is edited is opened on the server then.
 */
export function onlyDrafts(client: () => BaseLanguageClient): Middleware {
  const sent = new Set<string>()
  const keyOf = ({uri}: TextDocument): string => uri.toString()
  const sends = (document: TextDocument): boolean => sent.has(keyOf(document))
  const isOurs = ({uri}: TextDocument): boolean => uri.scheme === 'self-evaluation'

  return {
    async didOpen(document, next) {
      // A server that starts again hears of every document anew.
      sent.delete(keyOf(document))
      if (!mayBeDraft(document)) return
      sent.add(keyOf(document))
      await next(document)
    },
    async didChange(event, next) {
      const {document} = event
      if (sent.has(keyOf(document))) return next(event)
      if (!mayBeDraft(document)) return

      sent.add(keyOf(document))
      const params = client().code2ProtocolConverter.asOpenTextDocumentParams(document)
      await client().sendNotification(DidOpenTextDocumentNotification.type, params)
    },
    async didClose(document, next) {
      if (sent.delete(keyOf(document))) await next(document)
    },
    provideHover: (document, position, token, next) => (sends(document) ? next(document, position, token) : undefined),
    provideDefinition: (document, position, token, next) =>
      sends(document) ? next(document, position, token) : undefined,
    provideReferences: (document, position, options, token, next) =>
      sends(document) || isOurs(document) ? next(document, position, options, token) : undefined,
    provideDocumentSymbols: (document, token, next) =>
      sends(document) || isOurs(document) ? next(document, token) : undefined,
    provideFoldingRanges: (document, context, token, next) =>
      sends(document) || isOurs(document) ? next(document, context, token) : undefined,
    async provideCodeLenses(document, token, next) {
      const lenses = sends(document) ? await next(document, token) : undefined
      for (const {command} of lenses ?? []) if (command) command.title = plainWords(command.title)
      return lenses
    },
    async provideCompletionItem(document, position, context, token, next) {
      const offered = sends(document) ? await next(document, position, context, token) : undefined
      for (const item of Array.isArray(offered) ? offered : (offered?.items ?? []))
        if (typeof item.label === 'string') item.label = plainWords(item.label)
      return offered
    },
    async provideCodeActions(document, range, context, token, next) {
      if (!sends(document)) return undefined
      const {version} = document
      const fixes = await next(document, range, context, token)
      // What was found for an earlier text is not offered for a later one.
      return document.version === version
        ? fixes?.map((fix) => (fix instanceof CodeAction ? guarded(fix, document) : fix))
        : undefined
    },
    provideDocumentSemanticTokens: (document, token, next) => (sends(document) ? next(document, token) : undefined),
    provideDiagnostics: (document, previousResultId, token, next) => {
      const key = 'languageId' in document ? keyOf(document) : document.toString()
      return sent.has(key) ? next(document, previousResultId, token) : undefined
    }
  }
}

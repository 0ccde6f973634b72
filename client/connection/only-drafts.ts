import {CodeAction, Disposable, workspace, type TextDocument} from 'vscode'
import {
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  type BaseLanguageClient,
  type Middleware
} from 'vscode-languageclient'
import {documentScheme, partsNotification, type PartsParams} from '../../server/lsp/protocol/messages.ts'
import {take} from '../beginning/steps.ts'
import {isHeard, knowParts} from '../drafts/may-be-draft.ts'
import {guarded} from '../fixes/apply.ts'
import {plainWords} from '../plain-words.ts'
import {sentDrafts} from './sent-drafts.ts'

/** What keeps documents from the server, and what lets it hear of more of them. */
export interface OnlyDrafts {
  readonly middleware: Middleware
  /** Opens on the server what it is to hear of now: parts that it has found, and commentaries that the settings name. */
  listen(): Disposable
}

/**
 * Keeps documents that are neither drafts nor commentaries from the server: it never hears of them. A document that
 * becomes one while it is edited is opened on the server then.
 */
export function onlyDrafts(client: () => BaseLanguageClient): OnlyDrafts {
  const sent = new Set<string>()
  const keyOf = ({uri}: TextDocument): string => uri.toString()
  const sends = (document: TextDocument): boolean => sent.has(keyOf(document))
  const isOurs = ({uri}: TextDocument): boolean => uri.scheme === documentScheme

  async function open(document: TextDocument): Promise<void> {
    sent.add(keyOf(document))
    const params = client().code2ProtocolConverter.asOpenTextDocumentParams(document)
    await client().sendNotification(DidOpenTextDocumentNotification.type, params)
    // The change that made it a draft was not sent, and only what is sent is followed by a look for findings.
    client().getFeature(DocumentDiagnosticRequest.method)?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire()
    sentDrafts.fire(document)
  }

  function hearMore(): void {
    if (!client().isRunning()) return
    for (const document of workspace.textDocuments) if (!sends(document) && isHeard(document)) void open(document)
  }

  const middleware: Middleware = {
    async didOpen(document, next) {
      // A server that starts again hears of every document anew.
      sent.delete(keyOf(document))
      if (!isHeard(document)) return
      sent.add(keyOf(document))
      await next(document)
      sentDrafts.fire(document)
    },
    async didChange(event, next) {
      const {document} = event
      if (sent.has(keyOf(document))) return next(event)
      if (!isHeard(document)) return

      await open(document)
    },
    async didClose(document, next) {
      if (sent.delete(keyOf(document))) await next(document)
    },
    async provideHover(document, position, token, next) {
      const hover = sends(document) ? await next(document, position, token) : undefined
      if (hover) take('hasHovered')
      return hover
    },
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
  return {
    middleware,
    listen: () =>
      Disposable.from(
        client().onNotification(partsNotification, ({uris}: PartsParams) => {
          knowParts(uris)
          hearMore()
        }),
        workspace.onDidChangeConfiguration((change) => {
          if (change.affectsConfiguration('selfEvaluation')) hearMore()
        })
      )
  }
}

import {commands, Disposable, EventEmitter, l10n, Uri, window, workspace} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {signedScheme} from '../drafts/other-schemes.ts'
import {draftInFront, watchDrafts} from '../drafts/watch-drafts.ts'
import {plainWords} from '../plain-words.ts'
import {openDocument} from '../workspace/files.ts'
import {readSidecar, sidecarOf, sidecarWritten} from './sidecar.ts'
import {askSigned, askTheme, signedOrTell, themeGiven} from './signed.ts'

/** What a draft says of a theme as it was signed, or as it is: Markdown, of which long lines are wrapped. */
type Side = 'signed' | 'now'

/** Shows what was changed in a theme since it was signed off: then and now, side by side. */
export function registerSignedChanges(client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<Uri>()
  const look = (): void => {
    for (const {uri} of workspace.textDocuments)
      if (uri.scheme === signedScheme && openDocument(Uri.parse(uri.query))) changed.fire(uri)
  }
  return Disposable.from(
    changed,
    watchDrafts(client, look),
    sidecarWritten.event(look),
    workspace.registerTextDocumentContentProvider(signedScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => contentOf(client, uri)
    }),
    commands.registerCommand('selfEvaluation.showSignedChanges', (given: unknown) => show(client, given))
  )
}

async function show(client: BaseLanguageClient, given: unknown): Promise<void> {
  const editor = draftInFront()
  if (!editor) return
  const draft = editor.document.uri
  const found = await signedOrTell(client, draft, editor.selection.active)
  if (!found) return
  const wanted = themeGiven(given)
  const themes = found.themes.filter(({id, since}) => since === 'changed' && (wanted === undefined || wanted === id))
  if (themes.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing that was signed off has changed since.'))
    return
  }
  const theme =
    themes.length === 1
      ? themes[0]
      : await askTheme(themes, l10n.t('Show Changes since Sign-off'), l10n.t('Which theme you would like to compare'))
  if (!theme?.signed) return
  const {reviewer, day} = theme.signed
  const title = l10n.t('{0}: as {1} signed it off on {2}, and now', theme.title, reviewer, day)
  await commands.executeCommand(
    'vscode.diff',
    uriOf(draft, theme.id, 'signed'),
    uriOf(draft, theme.id, 'now'),
    plainWords(title)
  )
}

const uriOf = (draft: Uri, theme: string, side: Side): Uri =>
  Uri.from({scheme: signedScheme, path: `/${theme}/${side}.md`, query: draft.toString()})

async function contentOf(client: BaseLanguageClient, {path, query}: Uri): Promise<string> {
  const draft = Uri.parse(query)
  const [, id, side] = /^\/(.+)\/(signed|now)\.md$/.exec(path) ?? []
  const {text} = await readSidecar(sidecarOf(draft))
  const theme = (await askSigned(client, draft, text))?.themes.find((theme) => theme.id === id)
  const lines = (side === 'now' ? theme?.text : theme?.signed?.text) ?? []
  return lines.map((line) => `${line}\n`).join('\n')
}

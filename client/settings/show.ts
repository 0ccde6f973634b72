import {commands, Disposable, EventEmitter, l10n, Uri, window, workspace, type TextDocument} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {settingsRequest, type SettingsParams, type SettingsResult} from '../../server/lsp/protocol/review.ts'
import {ask} from '../connection/ask.ts'
import {draftInFront} from '../drafts/watch-drafts.ts'
import {fileName} from '../file-name.ts'
import {originOf} from './origin.ts'

/** The scheme of the read-only documents that tell which settings are in force; the query names the draft. */
const scheme = 'self-evaluation-settings'

/** Shows which settings are in force for the draft in front, and where each comes from, as a read-only document. */
export function registerShowSettings(client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<Uri>()
  const shown = (): readonly Uri[] =>
    workspace.textDocuments.map(({uri}) => uri).filter(({scheme: other}) => other === scheme)

  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: ({query}) => settingsText(client, Uri.parse(query))
    }),
    workspace.onDidChangeConfiguration(
      (change) => change.affectsConfiguration('selfEvaluation') && shown().forEach((uri) => changed.fire(uri))
    ),
    commands.registerCommand('selfEvaluation.showSettings', async (): Promise<TextDocument | undefined> => {
      const draft = draftInFront()?.document.uri
      if (!draft) return undefined
      const path = `/${l10n.t('Settings in force for {0}', fileName(draft.path))}.jsonc`
      const document = await workspace.openTextDocument(Uri.from({scheme, path, query: draft.toString()}))
      await window.showTextDocument(document, {preview: true})
      return document
    })
  )
}

/** The settings as they could stand in a settings file, each under a comment that says where it comes from. */
async function settingsText(client: BaseLanguageClient, draft: Uri): Promise<string> {
  const settings = workspace.getConfiguration('selfEvaluation', draft)
  const names = Object.keys(settings).filter((name) => settings.inspect(name) !== undefined)
  // What the editor answers cannot be sent to a worker as it is.
  const plain = JSON.stringify(Object.fromEntries(names.map((name) => [name, settings.get(name)])))
  const written = JSON.parse(plain) as SettingsParams['written']
  const found = await ask<SettingsResult>(client, settingsRequest, {uri: draft.toString(), written})
  if (!found) return `// ${l10n.t('The language server has stopped, so the settings are not known.')}\n`

  const blocks = found.settings.map(({setting, value, problems, entries}) => {
    const inspected = settings.inspect(setting)
    const lines = [
      ...(inspected ? [l10n.t('From: {0}.', originOf(inspected, draft))] : []),
      ...problems,
      ...(problems.length > 0 && setting !== 'snippets' ? [l10n.t('The default holds until it is mended.')] : []),
      ...entries.map(({message}) => message)
    ]
    const json = JSON.stringify(value, undefined, 2).replaceAll('\n', '\n  ')
    return [...lines.map((line) => `  // ${inLine(line)}`), `  "selfEvaluation.${setting}": ${json}`].join('\n')
  })
  return `${headOf(draft, found)}\n{\n${blocks.join(',\n\n')}\n}\n`
}

function headOf(draft: Uri, {commentary, frontMatter}: SettingsResult): string {
  const said = Object.entries(frontMatter)
  return [
    l10n.t('Settings in force for {0}', workspace.asRelativePath(draft)),
    ...(commentary === null ? [] : [l10n.t('Measured against: {0}', commentary)]),
    ...(said.length === 0 ? [] : [l10n.t('The draft says of itself, and wins over the settings:')]),
    ...said.map(([key, value]) => `  ${key}: ${value}`)
  ]
    .map((line) => `// ${inLine(line)}\n`)
    .join('')
}

/** What somebody wrote stays within its comment. */
const inLine = (words: string): string => words.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')

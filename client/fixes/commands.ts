import {commands, Disposable, l10n, Range, window, CodeAction, type TextEditor} from 'vscode'
import {CodeActionRequest, type BaseLanguageClient} from 'vscode-languageclient'
import {fixKind} from '../../server/lsp/protocol/messages.ts'
import {draftInFront} from '../drafts/watch-drafts.ts'
import {ourFindings} from '../our-findings.ts'
import {applyFix, guarded} from './apply.ts'
import {chooseFix} from './choose.ts'

/** The commands for what fixes do, and what to say where there is nothing to do. */
const families = {
  markSection: ['mark-section', l10n.t('The themes of this section are known already, by a mark or a heading.')],
  markAllSections: ['mark-all-sections', l10n.t('There are no sections here whose themes are only guessed.')],
  insertEvidence: ['insert-evidence', ''],
  waive: ['waive', l10n.t('No gap was found in this draft.')],
  addSection: ['add-section', l10n.t('The draft speaks of every theme, so none is missing.')],
  correctTheme: ['correct-theme', l10n.t('Every theme that this draft names is a theme of the commentary.')],
  mendWaiver: ['mend-waiver', l10n.t('Every waiver in this draft can be read, is in force and is needed.')],
  restoreQuotation: ['restore-quotation', l10n.t('No quotation in this draft differs from the commentary.')]
} as const

/** Registers a command for each thing that fixes do. */
export const registerFixCommands = (client: BaseLanguageClient): Disposable =>
  Disposable.from(
    ...Object.entries(families).map(([name, [family, nothing]]) =>
      commands.registerCommand(`selfEvaluation.${name}`, async () => {
        const editor = draftInFront()
        if (!editor) return

        const fixes = await fixesOf(client, editor, family)
        const fix = await chooseFix(fixes, editor)
        if (fix) await applyFix(fix)
        else if (fixes.length > 0) return
        else if (nothing) void window.showInformationMessage(nothing)
        // Without a gap to fill, all forms are offered where the author is.
        else await commands.executeCommand('editor.action.insertSnippet', {langId: 'markdown'})
      })
    )
  )

/** The fixes at the cursor that do this; where there are none, those for findings anywhere in the draft. */
async function fixesOf(client: BaseLanguageClient, editor: TextEditor, family: string): Promise<readonly CodeAction[]> {
  const {document, selection} = editor
  const kind = fixKind(family)
  const here = await fixesIn(client, editor, selection, kind)
  if (here.length > 0) return here

  const all = new Range(0, 0, document.lineCount, 0)
  return (await fixesIn(client, editor, all, kind)).filter(({diagnostics = []}) => diagnostics.length > 0)
}

async function fixesIn(
  client: BaseLanguageClient,
  {document}: TextEditor,
  range: Range,
  kind: string
): Promise<readonly CodeAction[]> {
  const {code2ProtocolConverter: asked, protocol2CodeConverter: answered} = client
  const own = ourFindings(document.uri).filter((finding) => finding.range.intersection(range))
  const actions = await client.sendRequest(CodeActionRequest.type, {
    textDocument: asked.asTextDocumentIdentifier(document),
    range: asked.asRange(range),
    context: {diagnostics: await asked.asDiagnostics(own)}
  })
  const fixes = await answered.asCodeActionResult(actions ?? [])
  return fixes
    .filter((fix) => fix instanceof CodeAction)
    .filter((fix) => fix.kind?.value.endsWith(kind))
    .map((fix) => guarded(fix, document))
}

import {commands, l10n, window, type Disposable} from 'vscode'
import {frontMatterOf, isSaying, saysCommentary} from './front-matter.ts'

/**
 * Makes the document in front a draft, by the line that says so in its front matter. Nothing else of it changes, and
 * one undo takes the line back.
 */
export const registerReadAsDraft = (): Disposable =>
  commands.registerCommand('selfEvaluation.readAsDraft', async () => {
    const editor = window.activeTextEditor
    if (editor?.document.languageId !== 'markdown')
      return void window.showInformationMessage(l10n.t('Open a Markdown document first.'))

    const {document} = editor
    const head = frontMatterOf(document)
    const said = head?.find(isSaying)
    if (said && saysCommentary(said))
      return void window.showInformationMessage(
        l10n.t('This document is a commentary, as its front matter says. A draft is measured against it.')
      )

    const wasWritten = await editor.edit((edit) => {
      if (said) edit.replace(said.range, line)
      else if (head) edit.insert(document.lineAt(0).rangeIncludingLineBreak.end, `${line}\n`)
      else edit.insert(document.lineAt(0).range.start, `---\n${line}\n---\n\n`)
    })
    if (!wasWritten) void window.showWarningMessage(l10n.t('The document cannot be written to.'))
  })

const line = 'self-evaluation: true'

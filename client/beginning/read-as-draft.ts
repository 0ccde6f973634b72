import {commands, l10n, window, type Disposable} from 'vscode'
import {frontMatterOf, isSaying, saysCommentary} from '../drafts/front-matter.ts'

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
    if (wasWritten) void sayWhatNext()
    else void window.showWarningMessage(l10n.t('The document cannot be written to.'))
  })

/** Who has never used us does not know where to look: at the top of a long draft nothing may be underlined. */
async function sayWhatNext(): Promise<void> {
  const [gap, matrix] = [l10n.t('Go to Next Gap'), l10n.t('Open Evidence Matrix')]
  const chosen = await window.showInformationMessage(
    l10n.t(
      'This document is read as a draft from now on. What is found is underlined, and the line above a section says how it stands.'
    ),
    gap,
    matrix
  )
  if (chosen === gap) await commands.executeCommand('selfEvaluation.nextGap')
  if (chosen === matrix) await commands.executeCommand('selfEvaluation.openMatrix')
}

const line = 'self-evaluation: true'

import {commands, Uri, window, workspace, type TextDocument} from 'vscode'
import {lensesIn} from '../answers.ts'
import {openRead, positionOf, textOf, type, untilDiagnostics, writeFile} from '../editor.ts'
import {expectEqual, expectFound, expectIncludes} from '../expect.ts'
import {holdInMemory} from '../memory-files.ts'
import type {Scenario} from '../scenario.ts'
import {draft} from './draft.ts'

/** What reviewers sign, and what becomes of it. */
export const signingOff: readonly Scenario[] = [
  {
    name: 'A theme is signed off beside its draft, and what changes since is told and shown side by side',
    run: async () => {
      const editor = await openRead('signed.md', draft)
      const sidecar = Uri.joinPath(editor.document.uri, '../signed.signed.json')
      await commands.executeCommand('selfEvaluation.signOff', {theme: 'workforce-development', reviewer: 'Ann Other'})
      expectIncludes(await textOf(sidecar), '"reviewer": "Ann Other"')
      expectIncludes(await textOf(sidecar), '"We are committed to our staff. Supervision matters."')
      expectIncludes(await untilDescribed('signed off'), 'signed off by Ann Other on ')
      await untilLens(editor.document, 'Workforce development: signed off by Ann Other on ')

      await type(editor, positionOf(editor, 'Supervision matters'), 'We listen. ')
      expectIncludes(await untilDescribed('changed since'), 'Ann Other')
      await untilLens(editor.document, 'Workforce development: changed since Ann Other signed it off on ')
      await commands.executeCommand('selfEvaluation.showSignedChanges', {theme: 'workforce-development'})
      const [then, now] = ['signed', 'now'].map((side) =>
        expectFound(
          workspace.textDocuments.find(({uri}) => uri.path === `/workforce-development/${side}.md`),
          `side ${side} of the comparison`
        )
      ) as [TextDocument, TextDocument]
      // VS Code wraps the long lines of Markdown, and not those of plain text.
      expectEqual([then.languageId, now.languageId], ['markdown', 'markdown'])
      expectIncludes(then.getText(), 'our staff. Supervision matters.')
      expectIncludes(now.getText(), 'our staff. We listen. Supervision matters.')
    }
  },
  {
    name: 'A file of sign-offs that cannot be read is never overwritten',
    run: async () => {
      const conflict = '{\n  "version": 1,\n<<<<<<< ours\n'
      const sidecar = await writeFile('conflicting.signed.json', conflict)
      await openRead('conflicting.md', draft)
      await commands.executeCommand('selfEvaluation.signOff', {theme: 'workforce-development', reviewer: 'Ann Other'})
      expectEqual(await textOf(sidecar), conflict)
    }
  },
  {
    name: 'A draft that is not saved yet is not signed off, and its reviewer is told to save it first',
    run: async () => {
      const document = await workspace.openTextDocument({language: 'markdown', content: draft})
      await window.showTextDocument(document)
      await untilDiagnostics(document.uri, (found) => found.length > 0)
      expectIncludes(await signOff(), 'Please save the draft first')
      expectEqual(document.getText(), draft)
    }
  },
  {
    name: 'Where nothing can be written no theme is signed off, and its reviewer is told why',
    run: async () => {
      const readOnly = {'/read-only/draft.md': draft}
      const locked = {'/locked/draft.md': draft}
      const held = [holdInMemory(readOnly, 'memory-read-only', true), holdInMemory(locked, 'memory-locked')]
      for (const [address, words] of [
        ['memory-read-only:/read-only/draft.md', 'The folder of the draft is read-only'],
        ['memory-locked:/locked/draft.md', 'could not be written, so nothing was recorded']
      ] as const) {
        const uri = Uri.parse(address)
        await window.showTextDocument(await workspace.openTextDocument(uri))
        await untilDiagnostics(uri, (found) => found.length > 0)
        expectIncludes(await signOff(), words)
        expectEqual((await workspace.fs.readDirectory(Uri.joinPath(uri, '..'))).length, 1)
      }
      held.forEach((one) => void one.dispose())
    }
  }
]

/** Signs a theme off, and answers what kept it from being signed. */
const signOff = async (): Promise<string> => {
  const signed = {theme: 'workforce-development', reviewer: 'Ann Other'}
  return expectFound(await commands.executeCommand<string | undefined>('selfEvaluation.signOff', signed), 'message')
}

/** Asks for the lenses of a draft until one of them begins with some words. */
async function untilLens(document: TextDocument, words: string): Promise<void> {
  while (!(await lensesIn(document)).some((lens) => lens.startsWith(words)));
}

/** How the first theme of the view is described, once some words are in it. */
async function untilDescribed(words: string): Promise<string> {
  for (;;) {
    const themes = await commands.executeCommand<readonly {readonly description: string}[]>('selfEvaluation.themes')
    const description = themes[0]?.description ?? ''
    if (description.includes(words)) return description
    await commands.getCommands()
  }
}

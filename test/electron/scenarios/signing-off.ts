import {commands, Uri, workspace, type TextDocument} from 'vscode'
import {openRead, positionOf, textOf, type, writeFile} from '../editor.ts'
import {expectEqual, expectFound, expectIncludes} from '../expect.ts'
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

      await type(editor, positionOf(editor, 'Supervision matters'), 'We listen. ')
      expectIncludes(await untilDescribed('changed since'), 'Ann Other')
      await commands.executeCommand('selfEvaluation.showSignedChanges', {theme: 'workforce-development'})
      const [then, now] = ['signed', 'now'].map((side) =>
        expectFound(
          workspace.textDocuments.find(({uri}) => uri.path === `/workforce-development/${side}.txt`),
          `side ${side} of the comparison`
        )
      ) as [TextDocument, TextDocument]
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
  }
]

/** How the first theme of the view is described, once some words are in it. */
async function untilDescribed(words: string): Promise<string> {
  for (;;) {
    const themes = await commands.executeCommand<readonly {readonly description: string}[]>('selfEvaluation.themes')
    const description = themes[0]?.description ?? ''
    if (description.includes(words)) return description
    await commands.getCommands()
  }
}

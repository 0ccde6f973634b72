import {commands, Uri, window, workspace} from 'vscode'
import {definitionAt, hoverAt, labelsAt, referencesAt} from '../answers.ts'
import {lastLine, positionOf, textOf, untilDiagnostics} from '../editor.ts'
import {expectEqual, expectFound, expectIncludes} from '../expect.ts'
import type {Scenario} from '../scenario.ts'
import type {TextEditor} from 'vscode'

/** A folder that is on no disk. */
export const virtual: readonly Scenario[] = [
  {
    name: 'In a folder that is on no disk a draft is measured against the commentary that its settings name',
    run: async () => {
      expectEqual(
        workspace.workspaceFolders?.map(({uri}) => uri.scheme),
        ['memory']
      )
      const editor = await openChapter()
      await untilDiagnostics(editor.document.uri, (found) => found.some(({message}) => message.includes('Listening')))
      expectIncludes(await hoverAt(editor, positionOf(editor, 'listening')), 'Leaders listen to children')
    }
  },
  {
    name: 'In a folder that is on no disk definitions lead to its commentary and references to its drafts',
    run: async () => {
      const editor = await openChapter()
      await untilDiagnostics(editor.document.uri, (found) => found.length > 0)
      const place = await definitionAt(editor, positionOf(editor, 'listening'))
      expectEqual(place.targetUri.toString(), 'memory:/drafts/packs/ours.md')
      // At a mark and not at a heading: there VS Code’s own Markdown would wait for a search that nobody offers.
      const references = await referencesAt(editor.document, positionOf(editor, 'listening'))
      expectIncludes(references.map(({uri}) => uri.toString()).join(' '), 'memory:/drafts/chapter.md')
    }
  },
  {
    name: 'In a folder that is on no disk the snippets of the team’s file are offered',
    run: async () => {
      const editor = await openChapter()
      await untilDiagnostics(editor.document.uri, (found) => found.length > 0)
      expectEqual((await labelsAt(editor, lastLine(editor))).includes('From memory'), true)
    }
  },
  {
    name: 'In a folder that is on no disk a theme is signed off beside its draft',
    run: async () => {
      const {document} = await openChapter()
      await untilDiagnostics(document.uri, (found) => found.length > 0)
      await commands.executeCommand('selfEvaluation.signOff', {theme: 'listening', reviewer: 'Ann Other'})
      const signed = await textOf(Uri.joinPath(document.uri, '../chapter.signed.json'))
      expectIncludes(signed, '"We are committed to our children."')
    }
  },
  {
    name: 'In a folder that is on no disk a draft is saved as it was written',
    run: async () => {
      const {document} = await openChapter()
      const before = document.getText()
      const end = document.positionAt(before.length)
      const editor = await window.showTextDocument(document)
      await editor.edit((edit) => edit.insert(end, '\nIn May, 86% of children said so.\n'))
      await document.save()
      expectEqual(await textOf(document.uri), before + '\nIn May, 86% of children said so.\n')
    }
  }
]

async function openChapter(): Promise<TextEditor> {
  const {uri} = expectFound(workspace.workspaceFolders?.[0], 'workspace folder')
  return window.showTextDocument(await workspace.openTextDocument(Uri.joinPath(uri, 'chapter.md')))
}

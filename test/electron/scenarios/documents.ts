import {commands, ConfigurationTarget, Selection, ViewColumn, window, workspace, WorkspaceEdit, type Uri} from 'vscode'
import {fixesAt} from '../answers.ts'
import {applyFix, isGap, openFile, openRead, positionOf, textOf, untilDiagnostics, writeFile} from '../editor.ts'
import {expectEqual, expectFound} from '../expect.ts'
import type {Scenario} from '../scenario.ts'
import {draft} from './draft.ts'

/** What becomes of findings when documents come and go, and of documents when they are edited. */
export const documents: readonly Scenario[] = [
  {
    name: 'What was found in a draft goes when the draft is closed',
    run: async () => {
      const uri = await openInFront('closed.md')
      await commands.executeCommand('workbench.action.closeActiveEditor')
      await untilDiagnostics(uri, (found) => found.length === 0)
    }
  },
  {
    name: 'What was found in a draft goes along when the draft is renamed',
    run: async () => {
      const uri = await openInFront('before.md')
      const renamed = uri.with({path: uri.path.replace('before', 'after')})
      const edit = new WorkspaceEdit()
      edit.renameFile(uri, renamed)
      await workspace.applyEdit(edit)
      await untilDiagnostics(uri, (found) => found.length === 0)
      await untilDiagnostics(renamed, (found) => found.some(isGap))
    }
  },
  {
    name: 'What was found in a draft goes when its file is deleted and its editor is closed',
    run: async () => {
      const uri = await openInFront('deleted.md')
      await workspace.fs.delete(uri)
      await commands.executeCommand('workbench.action.closeActiveEditor')
      await untilDiagnostics(uri, (found) => found.length === 0)
    }
  },
  {
    name: 'A draft in two editors has each finding once, and what is typed in one is read for both',
    run: async () => {
      const {document} = await openRead('twice.md', draft)
      const beside = await window.showTextDocument(document, {viewColumn: ViewColumn.Two, preview: false})
      const gaps = (await untilDiagnostics(document.uri, (found) => found.some(isGap))).filter(isGap)
      expectEqual(gaps.length, 1)
      await beside.edit((edit) =>
        edit.insert(positionOf(beside, 'Supervision'), 'In May, 86% of staff were supervised. ')
      )
      await untilDiagnostics(document.uri, (found) => !found.some(isGap))
      await commands.executeCommand('workbench.action.closeEditorsInGroup')
    }
  },
  {
    name: 'What is typed at several cursors is read at each of them',
    run: async () => {
      const two = draft.replace('[workforce-development]', '[workforce-development, culture]')
      const text = `${two}\n## Culture\n\nOur values guide us.\n`
      const editor = await openRead('cursors.md', text)
      await untilDiagnostics(editor.document.uri, (found) => found.filter(isGap).length === 2)
      editor.selections = ['Supervision', 'Our values'].map((words) => {
        const place = positionOf(editor, words)
        return new Selection(place, place)
      })
      await commands.executeCommand('type', {text: 'In May, 86% of staff said so in our survey. '})
      await untilDiagnostics(editor.document.uri, (found) => !found.some(isGap))
      while (editor.document.getText() !== text) await commands.executeCommand('undo')
      await untilDiagnostics(editor.document.uri, (found) => found.filter(isGap).length === 2)
    }
  },
  {
    name: 'A fix that is undone leaves the draft as it was, to the byte',
    run: async () => {
      const before = `\u{FEFF}${draft.replaceAll('\n', '\r\n')}\r\nTrailing spaces  \r\n\tand a tab\r\n`
      const editor = await openRead('undone.md', before)
      await untilDiagnostics(editor.document.uri, (found) => found.some(isGap))
      const fixes = await fixesAt(editor, positionOf(editor, 'Our people'))
      const waiver = fixes.find(({kind}) => kind?.value.endsWith('.waive'))
      await applyFix(expectFound(waiver, 'waiver'))
      await editor.document.save()
      expectEqual((await bytesOf(editor.document.uri)).includes('<!-- waive:'), true)
      await commands.executeCommand('undo')
      await editor.document.save()
      expectEqual(await bytesOf(editor.document.uri), before)
    }
  },
  {
    name: 'A draft is saved as it was written, also where it is formatted when it is saved',
    run: async () => {
      const text = `${draft}\n*  a list\n*    badly indented   \n\n|a|b|\n|-|-|\n|1|2|\n`
      const editor = await openRead('saved.md', text)
      const settings = workspace.getConfiguration('editor', editor.document)
      await settings.update('formatOnSave', true, ConfigurationTarget.WorkspaceFolder)
      await editor.edit((edit) => edit.insert(positionOf(editor, 'Supervision'), 'Well. '))
      await editor.document.save()
      expectEqual(await textOf(editor.document.uri), text.replace('Supervision', 'Well. Supervision'))
      await settings.update('formatOnSave', undefined, ConfigurationTarget.WorkspaceFolder)
    }
  },
  {
    name: 'A draft of five megabytes has its findings, and so has a small one beside it',
    // Two seconds where there is nothing else to do, and many times that on a machine that is busy.
    patience: 240_000,
    run: async () => {
      const paragraph = `\n${'The panel met, and the panel will meet again. '.repeat(8)}\n`
      const section = `\n## What we did in this part of the year\n${paragraph.repeat(12)}`
      const large = draft + section.repeat(Math.ceil(5_000_000 / section.length))
      const {document} = await openFile('large.md', large)
      await untilDiagnostics(document.uri, (found) => found.length > 0)
      await openRead('small.md', draft)
      await commands.executeCommand('workbench.action.closeAllEditors')
    }
  },
  {
    name: 'A binary file that is named as a draft harms nothing',
    run: async () => {
      const bytes = Uint8Array.from({length: 4096}, (_, at) => (at * 7919) % 256)
      const uri = await writeFile('binary-self-evaluation.md', '')
      await workspace.fs.writeFile(uri, bytes)
      await commands.executeCommand('vscode.open', uri)
      const text = `${draft}\n${new TextDecoder('latin1').decode(bytes)}\u{0}\u{D800}\n`
      const document = await workspace.openTextDocument({language: 'markdown', content: text})
      await window.showTextDocument(document)
      await untilDiagnostics(document.uri, (found) => found.length > 0)
      expectEqual([...(await workspace.fs.readFile(uri))], [...bytes])
      await openRead('after-binary.md', draft)
    }
  }
]

/** Opens a draft as a person does: nothing but its editor holds it open. */
async function openInFront(name: string): Promise<Uri> {
  const uri = await writeFile(name, draft)
  await commands.executeCommand('vscode.open', uri)
  await untilDiagnostics(uri, (found) => found.some(isGap))
  return uri
}

/** The text of a file with its byte order mark. */
const bytesOf = async (uri: Uri): Promise<string> =>
  new TextDecoder('utf-8', {ignoreBOM: true}).decode(await workspace.fs.readFile(uri))

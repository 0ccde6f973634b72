import {ConfigurationTarget, languages, window, workspace, type Diagnostic, type TextEditor} from 'vscode'
import {hoverAt, labelsAt} from '../answers.ts'
import {isGap, openFile as openAny, positionOf, type, untilDiagnostics, writeFile} from '../editor.ts'
import {expectEqual, expectIncludes} from '../expect.ts'
import type {Scenario} from '../scenario.ts'

const pack = `# Ours

## Listening

Leaders sit with the panel of children.

### Look for

#### Sits with the panel

> Leaders sit with the panel

panel of children, agenda of the panel
`

const about =
  (words: string) =>
  (found: readonly Diagnostic[]): boolean =>
    found.some(({message}) => message.includes(words))

/** Opens a file in a tab that stays when another is opened: what no tab shows is told nothing. */
async function openFile(name: string, text: string): Promise<TextEditor> {
  const {document} = await openAny(name, text)
  return window.showTextDocument(document, {preview: false})
}

/** Commentaries of a team's own, and drafts in several files. */
export const packs: readonly Scenario[] = [
  {
    name: 'A commentary that the settings name shows its problems as it is typed, and drafts are judged by it',
    run: async () => {
      const editor = await openFile('packs/ours.md', pack)
      const {uri} = editor.document
      const settings = workspace.getConfiguration('selfEvaluation', editor.document)
      await settings.update('commentaries', ['packs/ours.md'], ConfigurationTarget.WorkspaceFolder)
      const draft = await openFile('own-self-evaluation.md', '# Us\n')
      await untilDiagnostics(draft.document.uri, about('“Listening”'))
      expectIncludes(await hoverAt(editor, positionOf(editor, 'Sits with')), 'quotations 1, phrases 2')
      await type(editor, positionOf(editor, ' the panel\n\npanel'), ' often')
      await openFile('own-self-evaluation.md', '# Us\n')
      await untilDiagnostics(uri, about('The commentary does not say “Leaders sit with often the panel”.'))
      expectIncludes((await labelsAt(editor, positionOf(editor, '### Look for'))).join(), '### Also called')
      await settings.update('commentaries', undefined, ConfigurationTarget.WorkspaceFolder)
      await untilDiagnostics(draft.document.uri, about('“Culture”'))
    }
  },
  {
    name: 'A draft in several files is judged as one, and what is typed into a part settles it',
    run: async () => {
      await writeFile('report/two.md', '## Culture\n\nWe learn.\n')
      const one = await openFile('report/one.md', '## Culture\n\nWe are proud of how we work.\n')
      expectEqual(languages.getDiagnostics(one.document.uri).length, 0)
      const front = '---\nself-evaluation: true\nthemes: [culture]\nparts: [one.md, two.md]\n---\n\n# Ours\n'
      await openFile('report/main.md', front)
      await untilDiagnostics(one.document.uri, (found) => found.some(isGap))
      const two = await openFile('report/two.md', '## Culture\n\nWe learn.\n')
      await type(two, positionOf(two, 'We learn'), 'In May 2026, 81% of staff felt safe to speak up. ')
      await untilDiagnostics(one.document.uri, (found) => !found.some(isGap))
    }
  },
  {
    name: 'A commentary that is deleted no longer judges drafts, and one that comes back does',
    run: async () => {
      const uri = await writeFile('packs/gone.md', pack)
      const {document} = await openFile('left-self-evaluation.md', '# Us\n')
      const settings = workspace.getConfiguration('selfEvaluation', document)
      await settings.update('commentaries', ['packs/gone.md'], ConfigurationTarget.WorkspaceFolder)
      await untilDiagnostics(document.uri, about('“Listening”'))
      await workspace.fs.delete(uri)
      await untilDiagnostics(document.uri, (found) => about('“Culture”')(found) && !about('“Listening”')(found))
      await writeFile('packs/gone.md', pack)
      await untilDiagnostics(document.uri, (found) => about('“Listening”')(found) && !about('“Culture”')(found))
      await settings.update('commentaries', undefined, ConfigurationTarget.WorkspaceFolder)
      await untilDiagnostics(document.uri, about('“Culture”'))
    }
  },
  {
    name: 'A part that is deleted is told in the list of parts, and what it showed counts no longer',
    run: async () => {
      const shown = '## Culture\n\nIn May 2026, 81% of staff felt safe to speak up.\n'
      const part = await writeFile('several/shown.md', shown)
      await writeFile('several/claimed.md', '## Culture\n\nWe are proud of how we work.\n')
      const front = '---\nself-evaluation: true\nthemes: [culture]\nparts: [shown.md, claimed.md, lost.md]\n---\n'
      const main = await openFile('several/main.md', front)
      const gone = about('There is no file “shown.md” that can be read, so the draft is judged without it.')
      await untilDiagnostics(main.document.uri, about('There is no file “lost.md”'))
      expectEqual(gone(languages.getDiagnostics(main.document.uri)), false)
      const claimed = await openFile('several/claimed.md', '## Culture\n\nWe are proud of how we work.\n')
      await workspace.fs.delete(part)
      await untilDiagnostics(claimed.document.uri, (found) => found.some(isGap))
      await window.showTextDocument(main.document, {preview: false})
      await untilDiagnostics(main.document.uri, gone)
      await writeFile('several/shown.md', shown)
      await untilDiagnostics(main.document.uri, (found) => !gone(found))
    }
  }
]

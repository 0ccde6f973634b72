import {ConfigurationTarget, languages, window, workspace, type Diagnostic, type TextEditor} from 'vscode'
import {
  hoverAt,
  isGap,
  labelsAt,
  openFile as openAny,
  positionOf,
  type,
  untilDiagnostics,
  writeFile
} from '../editor.ts'
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
      // An editor that was hidden is another when it comes back.
      const again = await window.showTextDocument(editor.document, {preview: false})
      await type(again, positionOf(again, ' the panel\n\npanel'), ' often')
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
  }
]

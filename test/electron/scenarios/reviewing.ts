import {
  commands,
  ConfigurationTarget,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type Diagnostic,
  type TextDocument,
  type TextEditor
} from 'vscode'
import {isGap, openFile, openRead, positionOf, textOf, type, untilDiagnostics, writeFile} from '../editor.ts'
import {expectEqual, expectFound, expectIncludes} from '../expect.ts'
import type {Scenario} from '../scenario.ts'
import {draft} from './draft.ts'
import {codeOf, isOurs} from './finding.ts'

/** An item of the themes view. */
interface Item {
  readonly label: string
  readonly description: string
  readonly spoken: string
  readonly command?: {readonly command: string; readonly arguments?: unknown[]}
  readonly below: readonly Item[]
}

/** What reviewers see of a draft. */
export const reviewing: readonly Scenario[] = [
  {
    name: 'The themes view follows the draft in front, and its items lead to their places',
    run: async () => {
      const editor = await openRead('viewed.md', draft)
      const [before] = await untilThemes(([theme]) => theme?.label === 'Workforce development')
      expectIncludes(before!.description, 'claimed, not shown')
      expectIncludes(before!.spoken, 'Theme: Workforce development, claimed, not shown')
      await type(editor, positionOf(editor, 'Supervision matters'), 'In May, 86% of social workers had supervision. ')
      const [after] = await untilThemes(([theme]) => theme?.description.startsWith('evidenced') ?? false)
      const piece = expectFound(
        piecesOf(after!).find(({label}) => label.includes('86%')),
        'piece of evidence'
      )
      expectIncludes(piece.spoken, 'figure')
      const {command, arguments: words = []} = expectFound(piece.command, 'command of the piece')
      await commands.executeCommand(command, ...words)
      expectIncludes(editor.document.getText(window.activeTextEditor?.selection), '86%')
      await openFile('README.md', '# Read me\n')
      await untilThemes((themes) => themes.length === 0)
    }
  },
  {
    name: 'Findings can be shown at the ends of their lines, and that is remembered until they are hidden again',
    run: async () => {
      await openRead('inline.md', draft)
      expectEqual(await commands.executeCommand('selfEvaluation.toggleFindings'), true)
      expectEqual(await commands.executeCommand('selfEvaluation.toggleFindings'), false)
    }
  },
  {
    name: 'A review is written to a file and to a document, and nothing is overwritten unasked',
    run: async () => {
      const {document} = await openRead('reviewed.md', draft)
      const file = Uri.joinPath(document.uri, '../review.csv')
      const csv = {scope: 'front', format: 'csv', to: file.toString()}
      await commands.executeCommand('selfEvaluation.exportReview', csv)
      expectIncludes(await textOf(file), 'reviewed.md,theme,Workforce development,claimed')

      await commands.executeCommand('selfEvaluation.exportReview', {...csv, to: document.uri.toString()})
      expectEqual(await textOf(document.uri), draft)

      await commands.executeCommand('selfEvaluation.exportReview', {scope: 'all', format: 'markdown', to: 'untitled'})
      const shown = expectFound(window.activeTextEditor, 'editor').document
      expectEqual([shown.isUntitled, shown.languageId], [true, 'markdown'])
      expectIncludes(shown.getText(), 'reviewed.md')
    }
  },
  {
    name: 'The whole workspace is checked into the Problems panel, and what was found follows the files',
    run: async () => {
      const unopened = await writeFile('unopened.md', draft)
      const binary = await writeFile('binary-self-evaluation.md', 'not\0a text')
      const {drafts, gaps, unread} = await commands.executeCommand<{
        readonly drafts: number
        readonly gaps: number
        readonly unread: readonly {readonly path: string}[]
      }>('selfEvaluation.checkWorkspace')
      expectEqual([drafts > 0, gaps > 0], [true, true])
      expectIncludes(unread.map(({path}) => path).join(), 'binary-self-evaluation.md')
      expectIncludes(languages.getDiagnostics(binary)[0]?.message ?? '', 'This draft was not read')
      expectEqual(languages.getDiagnostics(unopened).some(isGap), true)

      await writeFile('unopened.md', draft.replace('Supervision', 'In May, 86% of social workers had it. Supervision'))
      await untilDiagnostics(unopened, (found) => !found.some(isGap))
      await workspace.fs.delete(binary)
      await untilDiagnostics(binary, (found) => found.length === 0)
      const again = await writeFile('unopened.md', draft)
      await untilDiagnostics(again, (found) => found.some(isGap))
      await commands.executeCommand('selfEvaluation.clearWorkspace')
      expectEqual(languages.getDiagnostics(again), [])
    }
  },
  {
    name: 'A draft in several files is checked as one, and what stands in one of them follows the others',
    run: async () => {
      const part = await writeFile('chapters/part.md', draft.replace(/^---[^]*?---\s*/, ''))
      await writeFile('chapters/other.md', '# Other\n')
      const text = '---\nself-evaluation: true\nparts: [chapters/part.md, chapters/other.md]\n---\n\n# Ours\n'
      const main = await writeFile('several.md', text)
      await commands.executeCommand('selfEvaluation.checkWorkspace')
      const isClaim = (one: Diagnostic): boolean => codeOf(one) === 'theme-without-evidence'
      expectEqual(languages.getDiagnostics(part).some(isClaim), true)
      expectEqual(
        languages.getDiagnostics(main).some((one) => codeOf(one) === 'theme-absent'),
        true
      )
      await writeFile('chapters/other.md', '## Our people\n\nIn May, 86% of social workers had supervision.\n')
      await untilDiagnostics(part, (found) => !found.some(isClaim))

      await openRead('several.md', text)
      await commands.executeCommand('selfEvaluation.exportReview', {scope: 'front', format: 'csv', to: 'untitled'})
      expectIncludes(expectFound(window.activeTextEditor, 'editor').document.getText(), 'chapters/other.md,evidence')
      await commands.executeCommand('selfEvaluation.clearWorkspace')
      expectEqual(languages.getDiagnostics(part), [])
    }
  },
  {
    name: 'A wrong value is told at its key in the settings file, until it is mended',
    run: async () => {
      await openRead('beside-settings.md', draft)
      const wrong = '{\n  "selfEvaluation.run": "never"\n}\n'
      const editor = await openFile('elsewhere/.vscode/settings.json', wrong)
      await untilTold(editor, 'selfEvaluation.run is not one of onType', '"selfEvaluation.run"')
      await editor.edit((edit) => edit.replace(new Range(0, 0, 3, 0), wrong.replace('never', 'manual')))
      await untilDiagnostics(editor.document.uri, (found) => !found.some(isOurs))
    }
  },
  {
    name: 'A commentary that the settings name and that is not there is told at its entry until its file comes',
    run: async () => {
      const text = '{\n  "selfEvaluation.commentaries": ["practice-leadership", "packs/later.md"]\n}\n'
      const editor = await openFile('other-settings/.vscode/settings.json', text)
      await untilTold(editor, 'selfEvaluation.commentaries names “packs/later.md”', '"packs/later.md"')
      await openFile('other-settings/packs/later.md', '# Later\n')
      await untilDiagnostics(editor.document.uri, (found) => !found.some(isOurs))
    }
  },
  {
    name: 'The settings in force are shown with where each comes from',
    run: async () => {
      const {document} = await openRead('settings.md', draft)
      const settings = workspace.getConfiguration('selfEvaluation', document)
      await settings.update('codeLens', false, ConfigurationTarget.WorkspaceFolder)
      const shown = await commands.executeCommand<TextDocument>('selfEvaluation.showSettings')
      const text = shown.getText()
      expectIncludes(text, 'Measured against: Practice leadership')
      expectIncludes(text, 'themes: workforce-development')
      expectIncludes(
        text,
        'the settings of the folder one (.vscode/settings.json).\n  "selfEvaluation.codeLens": false'
      )
      expectIncludes(text, '// From: the default.\n  "selfEvaluation.run": "onType"')
      await settings.update('codeLens', undefined, ConfigurationTarget.WorkspaceFolder)
    }
  }
]

/** Waits until something is told of a file of settings, and expects it to say these words, and to stand at those. */
async function untilTold({document}: TextEditor, words: string, place: string): Promise<void> {
  await untilDiagnostics(document.uri, (found) => found.some(isOurs))
  const [told] = languages.getDiagnostics(document.uri).filter(isOurs)
  expectIncludes(told?.message ?? '', words)
  expectEqual(document.getText(told?.range), place)
}

const piecesOf = (item: Item): readonly Item[] => item.below.flatMap((below) => [below, ...piecesOf(below)])

/** Asks for the items of the view until they are so; a word with the window between lets what happens happen. */
async function untilThemes(hold: (themes: readonly Item[]) => boolean): Promise<readonly Item[]> {
  for (;;) {
    const themes = expectFound(await commands.executeCommand<readonly Item[]>('selfEvaluation.themes'), 'themes')
    if (hold(themes)) return themes
    await commands.getCommands()
  }
}

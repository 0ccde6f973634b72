import {commands, window} from 'vscode'
import {openFile, openRead, positionOf, type} from '../editor.ts'
import {expectFound, expectIncludes} from '../expect.ts'
import type {Scenario} from '../scenario.ts'
import {draft} from './draft.ts'

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
  }
]

const piecesOf = (item: Item): readonly Item[] => item.below.flatMap((below) => [below, ...piecesOf(below)])

/** Asks for the items of the view until they are so; a word with the window between lets what happens happen. */
async function untilThemes(hold: (themes: readonly Item[]) => boolean): Promise<readonly Item[]> {
  for (;;) {
    const themes = expectFound(await commands.executeCommand<readonly Item[]>('selfEvaluation.themes'), 'themes')
    if (hold(themes)) return themes
    await commands.getCommands()
  }
}

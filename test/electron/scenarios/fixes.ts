import {commands, languages, type CodeAction} from 'vscode'
import {fixesAt} from '../answers.ts'
import {applyFix, isGap, openRead, positionOf, type, untilDiagnostics} from '../editor.ts'
import {expectEqual, expectFound, expectIncludes} from '../expect.ts'
import type {Scenario} from '../scenario.ts'
import {draft} from './draft.ts'

const guessed = draft.replace('## Our people', '## What we did')

/** What an author may do about findings. */
export const fixes: readonly Scenario[] = [
  {
    name: 'A quick fix marks a section, and is refused when the draft has moved on',
    run: async () => {
      const editor = await openRead('fix.md', guessed)
      const mark = async (): Promise<CodeAction> =>
        expectFound(
          (await fixesAt(editor, positionOf(editor, 'We are'))).find(({title}) => title.includes('Workforce')),
          'fix'
        )
      const stale = await mark()
      await type(editor, positionOf(editor, 'Supervision'), 'Also. ')
      await applyFix(stale)
      expectEqual(editor.document.getText().includes('<!--'), false)
      await applyFix(await mark())
      expectIncludes(editor.document.getText(), '## What we did\n\n<!-- theme: workforce-development -->\n')
    }
  },
  {
    name: 'A command adds the section of a theme that is missing',
    run: async () => {
      const editor = await openRead('add.md', draft.replace('[workforce-development]', '[culture]'))
      await commands.executeCommand('selfEvaluation.addSection')
      expectIncludes(editor.document.getText(), '## Culture')
      await untilDiagnostics(editor.document.uri, (found) => found.length > 0)
    }
  },
  {
    name: 'A gap that is accepted for now is marked with a waiver',
    run: async () => {
      const editor = await openRead('waive.md', draft)
      await untilDiagnostics(editor.document.uri, (found) => found.some(isGap))
      const [waiver] = (await fixesAt(editor, positionOf(editor, 'Our people'))).filter(({kind}) =>
        kind?.value.endsWith('.waive')
      )
      await applyFix(expectFound(waiver, 'waiver'))
      expectIncludes(editor.document.getText(), '<!-- waive: workforce-development until')
    }
  },
  {
    name: 'Fixes are offered also where another extension begins to offer its own at that moment',
    run: async () => {
      const editor = await openRead('meanwhile.md', draft)
      const asked = fixesAt(editor, positionOf(editor, 'Our people'))
      const newcomer = languages.registerCodeActionsProvider('markdown', {provideCodeActions: () => []})
      const fixes = await asked
      newcomer.dispose()
      expectEqual(
        fixes.some(({kind}) => kind?.value.endsWith('.waive')),
        true
      )
    }
  }
]

import {commands, TabInputWebview, window} from 'vscode'
import {openRead, writeFile} from '../editor.ts'
import type {Scenario} from '../scenario.ts'
import {draft} from './draft.ts'

/** The evidence matrix, as far as an extension can see it: a page is seen from outside VS Code only. */
export const matrix: readonly Scenario[] = [
  {
    name: 'The matrix of a draft is opened beside it, once',
    run: async () => {
      await openRead('one-matrix.md', draft)
      await commands.executeCommand('selfEvaluation.openMatrix')
      await untilTabs('Evidence: one-matrix.md', 1)
      await openRead('one-matrix.md', draft)
      await commands.executeCommand('selfEvaluation.openMatrix')
      await untilTabs('Evidence: one-matrix.md', 1)
      await close()
    }
  },
  {
    name: 'The matrix of several drafts tells how many there are, once its page has asked',
    run: async () => {
      const uris = [await writeFile('matrix-1.md', draft), await writeFile('matrix-2.md', draft)]
      await openRead('matrix-1.md', draft)
      await commands.executeCommand('selfEvaluation.openMatrix', uris[0], uris)
      await untilTabs('Evidence: 2 drafts', 1)
      await close()
    }
  }
]

const tabs = () =>
  window.tabGroups.all
    .flatMap(({tabs}) => tabs)
    .filter(({input}) => input instanceof TabInputWebview && input.viewType.endsWith('selfEvaluation.matrix'))

/** Waits until there are so many matrices, all called so. */
function untilTabs(label: string, count: number): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (tabs().length !== count || tabs().some((tab) => tab.label !== label)) return
      subscription.dispose()
      resolve()
    }
    const subscription = window.tabGroups.onDidChangeTabs(look)
    look()
  })
}

const close = (): Thenable<boolean> => window.tabGroups.close(tabs())

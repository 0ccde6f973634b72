import {commands, Range, type TextEditor} from 'vscode'
import {isGap, openRead, positionOf, type, untilDiagnostics} from '../editor.ts'
import {expectEqual} from '../expect.ts'
import type {Scenario} from '../scenario.ts'
import {draft} from './draft.ts'
import {hasProcesses, killServer, serverIds} from './programs.ts'

const restarted: Scenario = {
  name: 'The server can be restarted, and what was found is found again',
  run: async () => {
    const editor = await openRead('restart.md', draft)
    await commands.executeCommand('selfEvaluation.restart')
    await isRead(editor)
  }
}

const killed: Scenario = {
  name: 'A server that is killed comes back; killed again and again it stays away until the button or the command starts it',
  run: async () => {
    const editor = await openRead('killed.md', draft)
    await killUntilStopped(editor)
    // The button of the message that says so.
    while ((await statusWords()) === stopped) await commands.executeCommand('notification.acceptPrimaryAction')
    await isRead(editor)
    await killUntilStopped(editor)
    await commands.executeCommand('selfEvaluation.restart')
    await isRead(editor)
  }
}

async function killUntilStopped(editor: TextEditor): Promise<void> {
  for (let time = 1; time <= 3; time++) {
    killServer()
    await isRead(editor)
  }
  killServer()
  // A word with the window between two looks lets what happens happen.
  while ((await statusWords()) !== stopped) await commands.getCommands()
  expectEqual(serverIds(), [])
}

const statusWords = (): Thenable<unknown> => commands.executeCommand('selfEvaluation.status')
const stopped = 'The language server has stopped'

/** A server of its own process can be killed: that of the web extension host has none. */
export const server: readonly Scenario[] = [restarted, ...(hasProcesses() ? [killed] : [])]

/** Evidence that is typed settles the gap, and is taken back again: so the server reads what is typed now. */
async function isRead(editor: TextEditor): Promise<void> {
  const {uri} = editor.document
  await untilDiagnostics(uri, (found) => found.some(isGap))
  await type(editor, positionOf(editor, 'Supervision matters'), 'In May, 86% of social workers had supervision. ')
  await untilDiagnostics(uri, (found) => !found.some(isGap))
  const evidence = positionOf(editor, 'In May')
  await editor.edit((edit) => edit.delete(new Range(evidence, positionOf(editor, 'Supervision matters'))))
  await untilDiagnostics(uri, (found) => found.some(isGap))
}

import {commands, Range, type TextEditor} from 'vscode'
import {isGap, openRead, positionOf, type, untilDiagnostics} from '../editor.ts'
import {expectEqual} from '../expect.ts'
import type {Scenario} from '../scenario.ts'
import {draft} from './draft.ts'

const restarted: Scenario = {
  name: 'The server can be restarted, and what was found is found again',
  run: async () => {
    const editor = await openRead('restart.md', draft)
    await commands.executeCommand('selfEvaluation.restart')
    await isRead(editor)
  }
}

const killed: Scenario = {
  name: 'A server that is killed comes back; killed again and again it stays away until it is started',
  run: async () => {
    const editor = await openRead('killed.md', draft)
    for (let time = 1; time <= 3; time++) {
      killServer()
      await isRead(editor)
    }
    killServer()
    await untilStatus('The language server has stopped')
    expectEqual(serverIds(), [])
    await commands.executeCommand('selfEvaluation.restart')
    await isRead(editor)
  }
}

/** A server of its own process can be killed: that of the web extension host has none. */
export const server: readonly Scenario[] = [restarted, ...('process' in globalThis && hasProcesses() ? [killed] : [])]

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

/** Asks for the status until it says this; a word with the window between two looks lets what happens happen. */
async function untilStatus(words: string): Promise<void> {
  while ((await commands.executeCommand('selfEvaluation.status')) !== words) await commands.getCommands()
}

type RunProgram = (program: string, words: string[], options: {readonly encoding: 'utf8'}) => string

interface Process {
  readonly pid: number
  readonly kill: (id: number, signal: string) => void
  readonly getBuiltinModule?: (name: string) => {readonly execFileSync: RunProgram}
}

function own(): Process {
  return (globalThis as unknown as {readonly process: Process}).process
}

function hasProcesses(): boolean {
  return typeof own().getBuiltinModule === 'function'
}

/** The servers that this extension host has started. */
function serverIds(): readonly number[] {
  const {execFileSync} = own().getBuiltinModule!('node:child_process')
  const lines = execFileSync('ps', ['-o', 'pid=,ppid=,args=', '-e'], {encoding: 'utf8'}).split('\n')
  return lines
    .map((line) => /^\s*(\d+)\s+(\d+)\s(.*)$/.exec(line) ?? [])
    .filter(([, , parent, words = '']) => Number(parent) === own().pid && words.includes('dist/server.cjs'))
    .map(([, id]) => Number(id))
}

function killServer(): void {
  for (const id of serverIds()) own().kill(id, 'SIGKILL')
}

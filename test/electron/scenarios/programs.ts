/** Whether this extension host can start programs: the one in a web worker cannot. */
export const hasProcesses = (): boolean => 'process' in globalThis && typeof own().getBuiltinModule === 'function'

/** The language servers that this extension host has started. */
export function serverIds(): readonly number[] {
  const lines = run('ps', ['-o', 'pid=,ppid=,args=', '-e']).split('\n')
  return lines
    .map((line) => /^\s*(\d+)\s+(\d+)\s(.*)$/.exec(line) ?? [])
    .filter(([, , parent, words = '']) => Number(parent) === own().pid && words.includes('dist/server.cjs'))
    .map(([, id]) => Number(id))
}

/** Ends them as a machine does that is out of memory. */
export function killServer(): void {
  for (const id of serverIds()) own().kill(id, 'SIGKILL')
}

/** Runs a program of this Node's, and waits until it has ended. */
export const runProgram = (text: string): string => run(own().execPath, ['--eval', text])

const run = (program: string, words: string[]): string =>
  own().getBuiltinModule!('node:child_process').execFileSync(program, words, {
    encoding: 'utf8',
    env: {...own().env, ELECTRON_RUN_AS_NODE: '1'}
  })

interface Process {
  readonly pid: number
  readonly execPath: string
  readonly env: object
  readonly kill: (id: number, signal: string) => void
  readonly getBuiltinModule?: (name: string) => {readonly execFileSync: RunProgram}
}

type RunProgram = (
  program: string,
  words: string[],
  options: {readonly encoding: 'utf8'; readonly env: object}
) => string

function own(): Process {
  return (globalThis as unknown as {readonly process: Process}).process
}

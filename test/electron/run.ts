import path from 'node:path'
import {parseArgs} from 'node:util'
import {scratchFolder, subfolder} from './host/scratch.ts'
import {launches} from './launches.ts'
import type {Outcome} from './report.ts'
import {runInHost} from './run-in-host.ts'
import {runOnScreen} from './run-on-screen.ts'
import {chooseVSCodes, installPacked, type VSCode} from './vscode.ts'

// Runs the scenarios in a real VS Code against the packed extension: in the lowest VS Code that the extension is made
// for and in a current one, in each kind of extension host; or only in some, and only some of the scenarios:
//   node test/electron/run.ts [self-evaluation.vsix] [--vscode desktop|embedded|4.100.3|/path/to/code]
//     [--host node|web|screen] [--launch team|restricted|virtual] [--only 'words of a name']
const hosts = ['node', 'web'] as const
const screen = 'screen'
const {values: flags, positionals} = parseArgs({
  options: {
    host: {type: 'string', multiple: true, default: [...hosts, screen]},
    launch: {type: 'string', multiple: true, default: launches.map(({name}) => name)},
    only: {type: 'string', default: ''},
    vscode: {type: 'string', default: process.env.SELF_EVALUATION_VSCODE}
  },
  allowPositionals: true
})
const [vsix = 'self-evaluation.vsix'] = positionals

// An interrupt makes `runTests` end VS Code; so do the other ways of ending this process.
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.emit('SIGINT') || process.exit(1))

try {
  const outcomes: Outcome[] = []
  for (const vscode of await chooseVSCodes(flags.vscode)) outcomes.push(...(await runIn(vscode)))
  const sum = (part: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[part], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function runIn(vscode: VSCode): Promise<readonly Outcome[]> {
  const scratch = scratchFolder()
  const extensions = subfolder(scratch, 'extensions')
  await installPacked(vscode, path.resolve(vsix), [`--extensions-dir=${extensions}`, `--user-data-dir=${scratch}/data`])
  const outcomes: Outcome[] = []
  for (const host of hosts.filter((host) => flags.host.includes(host)))
    for (const launch of launches.filter(({name}) => flags.launch.includes(name))) {
      // A desktop that runs tests trusts every folder.
      if (launch.name === 'restricted' && !vscode.isEmbedded) continue
      outcomes.push(await runInHost({vscode, extensions, host, launch, wanted: flags.only}))
    }
  if (flags.host.includes(screen) && vscode.isEmbedded)
    outcomes.push(await runOnScreen(vscode.name, vscode.env.SELF_EVALUATION_VSCODE!, path.resolve(vsix), flags.only))
  return outcomes
}

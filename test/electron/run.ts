import path from 'node:path'
import {parseArgs} from 'node:util'
import {scratchFolder, subfolder} from './host/scratch.ts'
import {launches} from './launches.ts'
import type {Outcome} from './report.ts'
import {runInHost} from './run-in-host.ts'
import {runOnScreen} from './run-on-screen.ts'
import {chooseVSCodes, installPacked, type VSCode} from './vscode.ts'

// Runs the scenarios in a real VS Code against the packed extension: in the lowest VS Code that the extension is made
// for and in a current one, in each kind of extension host and before a screen, and those of our pages once; or only in
// some, and only some of the scenarios:
//   node test/electron/run.ts [self-evaluation.vsix] [--vscode desktop|embedded|4.100.3|/path/to/code]
//     [--host node|web|screen|pages] [--launch team|restricted|virtual] [--only 'words of a name']
const hosts = ['node', 'web'] as const
const [screen, pages] = ['screen', 'pages'] as const
const {values: flags, positionals} = parseArgs({
  options: {
    host: {type: 'string', multiple: true, default: [...hosts, screen, pages]},
    launch: {type: 'string', multiple: true, default: launches.map(({name}) => name)},
    only: {type: 'string', default: ''},
    vscode: {type: 'string', default: process.env.SELF_EVALUATION_VSCODE}
  },
  allowPositionals: true
})
const vsix = path.resolve(positionals[0] ?? 'self-evaluation.vsix')

// An interrupt makes `runTests` end VS Code; so do the other ways of ending this process.
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.emit('SIGINT') || process.exit(1))

try {
  const outcomes: Outcome[] = []
  const vscodes = flags.host.some((host) => host !== pages) ? await chooseVSCodes(flags.vscode) : []
  for (const vscode of vscodes) outcomes.push(...(await runIn(vscode)))
  if (flags.host.includes(pages)) outcomes.push(await runOnScreen(pages, undefined, vsix, flags.only))
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
  await installPacked(vscode, vsix, [`--extensions-dir=${extensions}`, `--user-data-dir=${scratch}/data`])
  const outcomes: Outcome[] = []
  for (const host of hosts.filter((host) => flags.host.includes(host)))
    for (const launch of launches.filter(({name}) => flags.launch.includes(name))) {
      // A desktop that runs tests trusts every folder.
      if (launch.name === 'restricted' && !vscode.isEmbedded) continue
      outcomes.push(await runInHost({vscode, extensions, host, launch, wanted: flags.only}))
    }
  if (flags.host.includes(screen) && vscode.isEmbedded)
    outcomes.push(await runOnScreen(screen, vscode.env.SELF_EVALUATION_VSCODE, vsix, flags.only))
  return outcomes
}

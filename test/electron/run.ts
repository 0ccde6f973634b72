import {mkdir, readdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {runTests, TestRunFailedError} from '@vscode/test-electron'
import {bundleScenarios} from './bundle.ts'
import {cacheFolder} from './host/cache.ts'
import {scratchFolder, subfolder} from './host/scratch.ts'
import {createReport, type Outcome} from './report.ts'
import {chooseVSCode, installPacked, type VSCode} from './vscode.ts'

// Runs the scenarios in a real VS Code against the packed extension, once in each kind of extension host, or only in
// one, and only those that have some words in their names:
//   node test/electron/run.ts [self-evaluation.vsix] [--host node] [--only 'words of a name']
const {
  values: {host: hosts, only},
  positionals: [vsix = 'self-evaluation.vsix']
} = parseArgs({
  options: {
    host: {type: 'string', multiple: true, default: ['node', 'web']},
    only: {type: 'string', default: ''}
  },
  allowPositionals: true
})

type Host = 'node' | 'web'

// An interrupt makes `runTests` end VS Code; so do the other ways of ending this process.
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.emit('SIGINT') || process.exit(1))

try {
  const vscode = await chooseVSCode()
  const outcomes: Outcome[] = []
  for (const host of hosts) outcomes.push(await runIn(host === 'web' ? 'web' : 'node', vscode))
  const sum = (part: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[part], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function runIn(host: Host, vscode: VSCode): Promise<Outcome> {
  console.log(`# ${host} extension host`)
  const scratch = scratchFolder()
  const scenarios = subfolder(scratch, 'scenarios')
  const workspace = await workspaceOfTwo(subfolder(scratch, 'workspace'))
  const [installed, empty] = [subfolder(scratch, 'installed'), subfolder(scratch, 'empty')]
  const profile = (extensions: string) => [`--extensions-dir=${extensions}`, `--user-data-dir=${scratch}/user-data`]
  await bundleScenarios(scenarios, only)
  await installPacked(vscode, path.resolve(vsix), profile(installed))
  const report = createReport()
  const ended = runTests({
    vscodeExecutablePath: vscode.executable,
    extensionDevelopmentPath: host === 'web' ? [await extensionIn(installed), scenarios] : scenarios,
    extensionTestsPath: path.join(scenarios, 'scenarios.js'),
    // The web host runs only extensions in development, so there the installed one counts as such.
    launchArgs:
      host === 'web'
        ? [workspace, ...profile(empty), '--extensionDevelopmentKind=web']
        : [workspace, ...profile(installed)],
    stdout: report.output,
    stderr: report.output
  })
  const exitCode = await ended.catch((error: unknown) => (error instanceof TestRunFailedError ? error.code : 1))
  // An interrupt while one host runs is not meant for that host alone.
  if (exitCode === undefined || exitCode === 130) throw new Error('VS Code was interrupted.')
  return report.outcomeOf(exitCode, path.join(cacheFolder, `${host}.log`))
}

/** A workspace of two folders, each of which may have its own settings. */
async function workspaceOfTwo(folder: string): Promise<string> {
  const names = ['one', 'two']
  for (const name of names) await mkdir(path.join(folder, name))
  const file = path.join(folder, 'team.code-workspace')
  await writeFile(file, JSON.stringify({folders: names.map((name) => ({path: name}))}))
  return file
}

/** The folder into which an extension was installed. */
async function extensionIn(installed: string): Promise<string> {
  const [name] = (await readdir(installed, {withFileTypes: true})).filter((entry) => entry.isDirectory())
  if (name === undefined) throw new Error(`${vsix} was not installed.`)
  return path.join(installed, name.name)
}

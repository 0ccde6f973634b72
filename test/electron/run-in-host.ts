import {mkdir, readdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {runTests, TestRunFailedError} from '@vscode/test-electron'
import {bundleScenarios} from './bundle.ts'
import {cacheFolder} from './host/cache.ts'
import {scratchFolder, subfolder} from './host/scratch.ts'
import type {Launch} from './launches.ts'
import {createReport, type Outcome} from './report.ts'
import type {VSCode} from './vscode.ts'

export interface Run {
  readonly vscode: VSCode
  /** The folder into which the packed extension was installed. */
  readonly extensions: string
  readonly host: 'node' | 'web'
  readonly launch: Launch
  /** Words of the names of the scenarios that run. */
  readonly wanted: string
}

/** Runs the scenarios of a launch inside an extension host. */
export async function runInHost({vscode, extensions, host, launch, wanted}: Run): Promise<Outcome> {
  console.log(`# ${vscode.name}, ${host} extension host, ${launch.name}`)
  const scratch = scratchFolder()
  const scenarios = subfolder(scratch, 'scenarios')
  const workspace = await launch.makeWorkspace(subfolder(scratch, 'workspace'))
  const userData = path.join(scratch, 'user-data')
  await mkdir(path.join(userData, 'User'), {recursive: true})
  await writeFile(path.join(userData, 'User/settings.json'), JSON.stringify(launch.settings))
  const profile = (folder: string) => [`--extensions-dir=${folder}`, `--user-data-dir=${userData}`]
  await bundleScenarios(scenarios, {launch: launch.name, words: wanted})
  const report = createReport()
  const ended = runTests({
    vscodeExecutablePath: vscode.executable,
    extensionDevelopmentPath: host === 'web' ? [await extensionIn(extensions), scenarios] : scenarios,
    extensionTestsPath: path.join(scenarios, 'scenarios.js'),
    extensionTestsEnv: vscode.env,
    // The web host runs only extensions in development, so there the installed one counts as such.
    launchArgs:
      host === 'web'
        ? [workspace, ...profile(subfolder(scratch, 'empty')), '--extensionDevelopmentKind=web']
        : [workspace, ...profile(extensions)],
    stdout: report.output,
    stderr: report.output
  })
  const exitCode = await ended.catch((error: unknown) => (error instanceof TestRunFailedError ? error.code : 1))
  // An interrupt while one host runs is not meant for that host alone.
  if (exitCode === undefined || exitCode === 130) throw new Error('VS Code was interrupted.')
  const log = `${vscode.name}-${host}-${launch.name}.log`.toLowerCase().replaceAll(' ', '-')
  const outcome = report.outcomeOf(exitCode, path.join(cacheFolder, log))
  // In the web host the last scenario asks for an address that does not exist, so that this is seen to see.
  const expected = host === 'web' && outcome.passed > 0 ? ['http://planted.invalid/'] : []
  if (!vscode.isEmbedded || report.asked().join() === expected.join()) return outcome
  console.log(`not ok - The network was asked for “${report.asked().join()}”, and not for “${expected.join()}”.`)
  return {...outcome, failed: outcome.failed + 1}
}

/** The folder into which an extension was installed. */
async function extensionIn(installed: string): Promise<string> {
  const [name] = (await readdir(installed, {withFileTypes: true})).filter((entry) => entry.isDirectory())
  if (name === undefined) throw new Error('The extension was not installed.')
  return path.join(installed, name.name)
}

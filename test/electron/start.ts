import {execFileSync, spawnSync} from 'node:child_process'
import path from 'node:path'
import {installVSCode} from './host/install.ts'
import {findProgram} from './host/programs.ts'
import {scratchFolder} from './host/scratch.ts'
import {installExtension, startServer} from './host/server.ts'
import {addressOf} from './host/workbench.ts'

// Prints the report on the example draft, and opens the example workspace in a VS Code that has the packed extension:
// the one on this machine, or else one served to the browser.
//   node test/electron/start.ts [--report]
const vsix = path.resolve('self-evaluation.vsix')
const workspace = path.resolve('examples')

report()
if (!process.argv.includes('--report')) {
  try {
    execFileSync('npm', ['run', '--silent', 'package'], {stdio: 'inherit', shell: process.platform === 'win32'})
    const code = findProgram('code')
    if (code === undefined) await serve()
    else openIn(code)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

function report(): void {
  const {status} = spawnSync(process.execPath, ['dist/cli.cjs', 'check', '--fail-on', 'never', workspace], {
    stdio: 'inherit'
  })
  process.exitCode = status ?? 1
}

function openIn(code: string): void {
  execFileSync(code, ['--install-extension', vsix, '--force'], {stdio: 'inherit'})
  execFileSync(code, [workspace])
}

async function serve(): Promise<void> {
  console.log('No VS Code is on this machine: one is made ready for the browser, the first time in about a minute.')
  const vscode = await installVSCode()
  const extensions = scratchFolder()
  await installExtension(vscode, extensions, vsix)
  const {authority, token, ended, stop} = await startServer({vscode, extensions})
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop())
  console.log(`Open ${addressOf(authority, {workspace, token})} in a browser. Ctrl+C ends it.`)
  await ended
}

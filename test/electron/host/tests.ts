import {configure, serveExtensions, type ExtensionServer} from './web-extensions.ts'
import {startWorkbench, type Payload, type Workbench, type WorkbenchOptions} from './workbench.ts'

export interface TestOptions extends WorkbenchOptions {
  /** Which extension host runs the tests: the one in Node or the one in a web worker. */
  readonly host: 'node' | 'web'
  /** The folders of the extensions in development. */
  readonly developed: readonly string[]
  /** A module that exports `run`. */
  readonly tests: string
  readonly workspace: string | undefined
}

/** Runs tests inside an extension host, and answers the exit code that VS Code gives them. */
export async function runTests(options: TestOptions): Promise<number> {
  // Without this driver VS Code ignores extensions and tests that are named in the address.
  const workbench = await startWorkbench({...options, flags: ['--enable-smoke-test-driver']})
  const served = options.host === 'web' ? await serveExtensions(options.developed) : undefined
  const {promise: exitCode, resolve, reject} = Promise.withResolvers<number>()
  const watchdog = setTimeout(() => reject(new Error(`The tests said nothing for ${patience / 1000} s.`)), patience)
  void workbench.ended.then(() => reject(new Error('VS Code or its browser ended before the tests did.')))
  try {
    await workbench.page.exposeFunction('codeAutomationLog', (_type: string, words: unknown[]) => {
      watchdog.refresh()
      console.log(...words)
    })
    await workbench.page.exposeFunction('codeAutomationExit', resolve)
    if (served) await configure(workbench.page, optionsOfWeb(served, options))
    const payload = served ? quiet : payloadOfNode(workbench, options)
    const [answer] = await Promise.all([exitCode, workbench.visit({workspace: options.workspace, payload})])
    return answer
  } finally {
    clearTimeout(watchdog)
    for (const address of workbench.asked) console.log(`# asked of the network: ${address}`)
    served?.stop()
    await workbench.close()
  }
}

/** How many milliseconds tests may be silent: how long all of them take is a matter of the machine. */
const patience = 300_000

const payloadOfNode = ({uriOf}: Workbench, {developed, tests}: TestOptions): Payload => [
  ...quiet,
  ...developed.map((folder) => ['extensionDevelopmentPath', uriOf(folder)] as const),
  ['extensionTestsPath', uriOf(tests)]
]

const optionsOfWeb = ({uriOf}: ExtensionServer, {developed, tests}: TestOptions) => ({
  extensions: developed.map(uriOf),
  extensionTestsPath: uriOf(tests)
})

const quiet = [
  ['skipWelcome', 'true'],
  ['skipReleaseNotes', 'true']
] as const

import path from 'node:path'
import type {Page} from 'playwright-core'
import {launchBrowser} from './browser.ts'
import {startServer, type ServerOptions} from './server.ts'

/** A workbench in a browser: what a person sees of VS Code. */
export interface Workbench {
  readonly page: Page
  /** What the workbench or an extension asked for beyond this machine, and did not get. */
  readonly asked: readonly string[]
  readonly visit: (view: View) => Promise<void>
  /** A path as the workbench names it. */
  readonly uriOf: (file: string) => string
  /** Settles when the server has ended, or its page has. */
  readonly ended: Promise<unknown>
  readonly close: () => Promise<unknown>
}

/** What the workbench reads from its address. */
export type Payload = readonly (readonly [name: string, value: string])[]

/** What the workbench opens with. */
export interface View {
  /** A folder or a `.code-workspace` file. */
  readonly workspace?: string | undefined
  readonly payload?: Payload | undefined
  /** What the server asks of its browsers. */
  readonly token?: string | undefined
}

export interface WorkbenchOptions extends ServerOptions {
  readonly size?: {readonly width: number; readonly height: number} | undefined
  /** A dense picture has two pixels for each of the workbench's. */
  readonly density?: 1 | 2 | undefined
}

/** Starts a server and a browser; the page stays empty until `visit`. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const asked: string[] = []
  const browser = await launchBrowser(asked)
  const {authority, token, ended, stop} = await startServer(options).catch(async (error: unknown) => {
    await browser.close()
    throw error
  })
  const page = await browser.newPage({
    // The page may load extensions from a second server on this machine, which its own policy would refuse.
    bypassCSP: true,
    viewport: options.size ?? {width: 1280, height: 800},
    deviceScaleFactor: options.density ?? 1
  })
  // As scenarios within VS Code may take: on a machine that is busy with other things little may take long.
  page.setDefaultTimeout(120_000)
  const lost = new Promise((resolve) => page.on('crash', resolve).on('close', resolve))
  return {
    page,
    asked,
    ended: Promise.race([ended, lost]),
    visit: async (view) => {
      await page.goto(addressOf(authority, {...view, token}))
    },
    uriOf: (file) => `vscode-remote://${authority}${encodeURI(path.resolve(file))}`,
    close: () => Promise.all([browser.close(), stop()])
  }
}

/** The address at which a server shows a view. */
export function addressOf(authority: string, {workspace, payload = [], token}: View): string {
  const address = new URL(`http://${authority}/`)
  if (workspace === undefined) address.searchParams.set('ew', 'true')
  else address.searchParams.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(workspace))
  if (token !== undefined) address.searchParams.set('tkn', token)
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload))
  return address.href
}

import path from 'node:path'
import type {Page} from 'playwright-core'
import {installVSCode} from './install.ts'
import {scratchFolder} from './scratch.ts'
import {installExtension} from './server.ts'
import type {Settings} from './settings.ts'
import {startWorkbench, type WorkbenchOptions} from './workbench.ts'

export interface PictureOptions extends Pick<WorkbenchOptions, 'size' | 'density'> {
  /** The version of `code-server`; without one, the current. */
  readonly version?: string | undefined
  /** The folder to open, and files in it to open in editors; the last of them is in front. */
  readonly folder: string
  readonly files?: readonly string[] | undefined
  /** The packed extension. */
  readonly vsix: string
  readonly settings?: Settings | undefined
  /** The name of a colour theme, such as `Dark Modern`. */
  readonly theme?: string | undefined
}

/** A workbench to take pictures of. */
export interface Scene {
  readonly page: Page
  /** The folder that it has open. */
  readonly folder: string
  /** What the page asked for beyond this machine. */
  readonly asked: readonly string[]
  readonly close: () => Promise<unknown>
}

/** Opens a folder in a VS Code that has the packed extension. The caller waits for what the extension shows. */
export async function openWorkbench({
  version,
  folder,
  files = [],
  vsix,
  theme,
  ...options
}: PictureOptions): Promise<Scene> {
  const vscode = await installVSCode(version)
  const extensions = scratchFolder()
  await installExtension(vscode, extensions, vsix)
  const settings = {...(theme !== undefined && {'workbench.colorTheme': theme}), ...options.settings}
  const {page, asked, visit, uriOf, close} = await startWorkbench({...options, vscode, extensions, settings})
  await visit({workspace: folder, payload: files.map((file) => ['openFile', uriOf(path.resolve(folder, file))])})
  await page
    .locator(files.length > 0 ? '.editor-instance .view-line' : '.monaco-workbench')
    .first()
    .waitFor()
  return {page, folder, asked, close}
}

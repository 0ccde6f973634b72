import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {Settings} from './host/settings.ts'

/** One start of VS Code: what it opens and how. The scenarios that run in it are named by it in `scenarios.ts`. */
export interface Launch {
  readonly name: string
  /** What is opened, made in an empty folder. */
  readonly makeWorkspace: (folder: string) => Promise<string>
  readonly settings: Settings
}

/** The ways in which scenarios find VS Code. */
export const launches: readonly Launch[] = [
  {name: 'team', makeWorkspace: workspaceOfTwo, settings: {}},
  {
    name: 'restricted',
    makeWorkspace: workspaceOfOne,
    settings: {'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never'}
  },
  {name: 'virtual', makeWorkspace: workspaceInMemory, settings: {}}
]

/** Two folders, each of which may have its own settings. */
async function workspaceOfTwo(folder: string): Promise<string> {
  const names = ['one', 'two']
  for (const name of names) await mkdir(path.join(folder, name))
  return workspaceOf(
    folder,
    names.map((name) => ({path: name}))
  )
}

async function workspaceOfOne(folder: string): Promise<string> {
  await mkdir(path.join(folder, 'one'))
  return workspaceOf(folder, [{path: 'one'}])
}

/** A folder that is on no disk: `memory-files.ts` holds it. */
function workspaceInMemory(folder: string): Promise<string> {
  return workspaceOf(folder, [{uri: 'memory:/drafts'}])
}

async function workspaceOf(folder: string, folders: readonly object[]): Promise<string> {
  const file = path.join(folder, 'team.code-workspace')
  await writeFile(file, JSON.stringify({folders}))
  return file
}

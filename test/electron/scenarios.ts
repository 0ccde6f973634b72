import {workspace} from 'vscode'
import {inTime, runScenarios, type Scenario} from './scenario.ts'
import {expectFound} from './expect.ts'
import {holdInMemory} from './memory-files.ts'
import {activation} from './scenarios/activation.ts'
import {beginning} from './scenarios/beginning.ts'
import {commentary} from './scenarios/commentary.ts'
import {documents} from './scenarios/documents.ts'
import {filesInMemory} from './scenarios/files-in-memory.ts'
import {fixes} from './scenarios/fixes.ts'
import {folders} from './scenarios/folders.ts'
import {matrix} from './scenarios/matrix.ts'
import {noNetwork, refuseNetwork} from './scenarios/no-network.ts'
import {packs} from './scenarios/packs.ts'
import {reading} from './scenarios/reading.ts'
import {restricted} from './scenarios/restricted.ts'
import {reviewing} from './scenarios/reviewing.ts'
import {server} from './scenarios/server.ts'
import {signingOff} from './scenarios/signing-off.ts'
import {virtual} from './scenarios/virtual.ts'
import {words} from './scenarios/words.ts'

/** All scenarios of a workspace of two folders, by what they are about; those that leave a server behind come last. */
const scenarios: readonly Scenario[] = [
  ...reading,
  ...beginning,
  ...matrix,
  ...commentary,
  ...words,
  ...fixes,
  ...reviewing,
  ...signingOff,
  ...folders,
  ...documents,
  ...packs,
  ...activation,
  ...server
]

/** The scenarios of each launch, see `launches.ts`. */
const scenariosOf: Readonly<Record<string, readonly Scenario[]>> = {team: scenarios, restricted, virtual}

/** What this bundle was made for: a launch, and words that scenarios have in their names. */
declare const wanted: {readonly launch: string; readonly words: string}

/** What VS Code calls, in the Node and in the web extension host. */
export async function run(): Promise<void> {
  refuseNetwork()
  holdInMemory(filesInMemory)
  await untilFolders()
  const chosen = scenariosOf[wanted.launch]!.filter(({name}) => name.includes(wanted.words))
  await runScenarios(chosen.length > 0 ? [...chosen, noNetwork] : [])
}

/**
 * VS Code may start an extension host before it has read the workspace file, and then tells the folders later. Busy, it
 * may even fail to read it; it reads it again when it is written.
 */
async function untilFolders(): Promise<void> {
  if (workspace.workspaceFolders?.length) return
  const told = new Promise<void>((resolve) => {
    const listener = workspace.onDidChangeWorkspaceFolders(() => {
      listener.dispose()
      resolve()
    })
  })
  const file = expectFound(workspace.workspaceFile, 'workspace file')
  await workspace.fs.writeFile(file, await workspace.fs.readFile(file))
  await inTime(told)
}

import {openWorkbench} from './host/pictures.ts'
import {scratchFolder, subfolder} from './host/scratch.ts'
import {makeDrafts} from './pages/drafts.ts'
import {exporting} from './pages/export.ts'
import {matrix} from './pages/matrix.ts'
import type {Outcome} from './report.ts'
import {runOnScene, type ScreenScenario} from './run-on-scene.ts'
import {makeHostile} from './screen/hostile.ts'
import {seen} from './screen/scenarios.ts'

/** What a person sees of VS Code and tries, from outside: no extension can look there. */
interface Screen {
  readonly makeFolder: (folder: string) => Promise<void>
  /** The files of the folder that are open. */
  readonly files: readonly string[]
  readonly scenarios: readonly ScreenScenario[]
}

const screens = {
  /** What drafts, commentaries and settings plant, wherever VS Code shows it. */
  screen: {makeFolder: makeHostile, files: ['draft.md'], scenarios: seen},
  /** The pages that the extension shows, as the person tries them who looks at them. */
  pages: {makeFolder: makeDrafts, files: [], scenarios: [...matrix, ...exporting]}
} satisfies Readonly<Record<string, Screen>>

/** Runs the scenarios of a screen in one of the embedded VS Codes; they come one after the other. */
export async function runOnScreen(
  name: keyof typeof screens,
  version: string | undefined,
  vsix: string,
  wanted: string
): Promise<Outcome> {
  const {makeFolder, files, scenarios}: Screen = screens[name]
  const chosen = scenarios.filter(({name}) => name.includes(wanted))
  if (chosen.length === 0) return {passed: 0, failed: 0}
  const title = [name, version].filter(Boolean).join('-')
  console.log(`# ${title}`)
  const folder = subfolder(scratchFolder(), name)
  await makeFolder(folder)
  const scene = await openWorkbench({version, folder, files, vsix, theme: 'Light Modern'})
  return runOnScene(scene, chosen, title)
}

import {openWorkbench} from './host/pictures.ts'
import {scratchFolder, subfolder} from './host/scratch.ts'
import type {Outcome} from './report.ts'
import {runOnScene} from './run-on-scene.ts'
import {makeHostile} from './screen/hostile.ts'
import {seen} from './screen/scenarios.ts'

/** Runs the scenarios that look at the screen, in one of the embedded VS Codes; they come one after the other. */
export async function runOnScreen(name: string, version: string, vsix: string, wanted: string): Promise<Outcome> {
  const scenarios = seen.filter(({name}) => name.includes(wanted))
  if (scenarios.length === 0) return {passed: 0, failed: 0}
  console.log(`# ${name}, screen`)
  const folder = subfolder(scratchFolder(), 'hostile')
  await makeHostile(folder)
  const scene = await openWorkbench({version, folder, files: ['draft.md'], vsix})
  return runOnScene(scene, scenarios, `screen-${version}`)
}

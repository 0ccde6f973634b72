import path from 'node:path'
import {cacheFolder} from './host/cache.ts'
import {openWorkbench} from './host/pictures.ts'
import {scratchFolder, subfolder} from './host/scratch.ts'
import type {Outcome} from './report.ts'
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
  let passed = 0
  try {
    for (const [index, {name, run}] of scenarios.entries()) {
      try {
        await run(scene)
        passed++
        console.log(`ok ${index + 1} - ${name}`)
      } catch (error) {
        const picture = path.join(cacheFolder, `screen-${version}-${index + 1}.png`)
        await scene.page.screenshot({path: picture})
        console.log(`not ok ${index + 1} - ${name}`)
        console.log(`${String(error).replaceAll(/^/gm, '#   ')}\n#   ${picture}`)
      }
    }
  } finally {
    await scene.close()
  }
  return {passed, failed: scenarios.length - passed}
}

import {mkdirSync} from 'node:fs'
import path from 'node:path'
import {cacheFolder} from './host/cache.ts'
import type {Scene} from './host/pictures.ts'
import type {Outcome} from './report.ts'

/** What a person does before a screen, and what must come of it. */
export interface ScreenScenario {
  /** A sentence. */
  readonly name: string
  readonly run: (scene: Scene) => Promise<void>
}

/**
 * Runs scenarios on one screen, one after the other, and reports them in lines of the Test Anything Protocol; of one
 * that fails it keeps a picture, under a name that begins with `picture`.
 */
export async function runOnScene(
  scene: Scene,
  scenarios: readonly ScreenScenario[],
  picture: string
): Promise<Outcome> {
  let passed = 0
  try {
    for (const [index, {name, run}] of scenarios.entries()) {
      try {
        await run(scene)
        passed++
        console.log(`ok ${index + 1} - ${name}`)
      } catch (error) {
        mkdirSync(cacheFolder, {recursive: true})
        const file = path.join(cacheFolder, `${picture}-${index + 1}.png`)
        await scene.page.screenshot({path: file})
        console.log(`not ok ${index + 1} - ${name}`)
        console.log(`${String(error).replaceAll(/^/gm, '#   ')}\n#   ${file}`)
      }
    }
  } finally {
    await scene.close()
  }
  return {passed, failed: scenarios.length - passed}
}

import {execFile} from 'node:child_process'
import path from 'node:path'
import {promisify} from 'node:util'
import {packageVersion, unpackArchive, unpackProgram} from './bundled.ts'
import {cached} from './cache.ts'
import {findProgram} from './programs.ts'

/** A Chromium, and the environment that it needs on this machine. */
export interface Chromium {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

/** The Chromium that `CHROMIUM_PATH` names, else one that is installed, else the one in `@sparticuz/chromium`. */
export async function findChromium(): Promise<Chromium> {
  const installed = process.env.CHROMIUM_PATH || findProgram('chromium', 'google-chrome', 'google-chrome-stable')
  if (installed !== undefined) return {executablePath: installed, env: {}}
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium was found: install one, or name it in CHROMIUM_PATH.')
  }
  const folder = await cached(`chromium-${packageVersion('@sparticuz/chromium')}`, async (unfinished) => {
    await unpackProgram('chromium', path.join(unfinished, 'chromium'))
    await unpackArchive('al2023', unfinished)
  })
  const executablePath = path.join(folder, 'chromium')
  return {executablePath, env: await missingLibraries(executablePath, path.join(folder, 'lib'))}
}

/** Libraries that the package carries, on a machine that lacks some; elsewhere the machine's own suit it better. */
async function missingLibraries(executable: string, libraries: string): Promise<Chromium['env']> {
  const {stdout} = await promisify(execFile)('ldd', [executable])
  return stdout.includes('not found') ? {LD_LIBRARY_PATH: libraries} : {}
}

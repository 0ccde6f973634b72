import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {build} from 'esbuild'

/** Which scenarios a bundle runs: those of a launch that have some words in their names. */
export interface Wanted {
  readonly launch: string
  readonly words: string
}

/** Makes a folder an extension that carries scenarios and nothing else. */
export async function bundleScenarios(folder: string, wanted: Wanted): Promise<void> {
  const manifest = {name: 'scenarios', publisher: 'self-evaluation', version: '0.0.0', engines: {vscode: '*'}}
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest))
  await build({
    entryPoints: [path.join(import.meta.dirname, 'scenarios.ts')],
    outfile: path.join(folder, 'scenarios.js'),
    bundle: true,
    // Both extension hosts read this format, and neither a module.
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    define: {wanted: JSON.stringify(wanted)},
    sourcemap: 'inline',
    logLevel: 'warning'
  })
}

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
  const shared = {
    outdir: folder,
    bundle: true,
    // Both extension hosts read this format, and neither a module.
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'warning'
  } as const
  const source = (name: string) => path.join(import.meta.dirname, name)
  await build({
    ...shared,
    entryPoints: [source('scenarios.ts')],
    platform: 'browser',
    external: ['vscode', './network-guard.js'],
    define: {wanted: JSON.stringify(wanted)}
  })
  await build({...shared, entryPoints: [source('network-guard.ts')], platform: 'node'})
}

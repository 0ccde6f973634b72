import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {build} from 'esbuild'

/** Makes a folder an extension that carries the scenarios whose names have some words in them, and nothing else. */
export async function bundleScenarios(folder: string, wanted: string): Promise<void> {
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
    define: {wantedWords: JSON.stringify(wanted)},
    sourcemap: 'inline',
    logLevel: 'warning'
  })
}

import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {openWorkbench} from './host/pictures.ts'
import {scratchFolder, subfolder} from './host/scratch.ts'
import {full, hostile, plain} from './pages/drafts.ts'
import {exporting} from './pages/export.ts'
import {matrix} from './pages/matrix.ts'
import {runOnScene} from './run-on-scene.ts'

// Tries the pages that the packed extension shows in a real VS Code, from outside, as the person does who looks at
// them; no extension can look into a page. Only those that have some words in their names:
//   node test/electron/run-pages.ts [self-evaluation.vsix] [--only 'words of a name']
const {
  values: {only},
  positionals: [vsix = 'self-evaluation.vsix']
} = parseArgs({options: {only: {type: 'string', default: ''}}, allowPositionals: true})

const scenarios = [...matrix, ...exporting].filter(({name}) => name.includes(only))
const folder = subfolder(scratchFolder(), 'drafts')
writeFileSync(path.join(folder, 'plain.md'), plain)
writeFileSync(path.join(folder, 'hostile.md'), hostile)
writeFileSync(path.join(folder, 'full.md'), full)

console.log('# pages')
const scene = await openWorkbench({folder, vsix, theme: 'Light Modern'})
const {passed, failed} = await runOnScene(scene, scenarios, 'page')
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

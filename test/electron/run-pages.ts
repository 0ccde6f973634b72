import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {cacheFolder} from './host/cache.ts'
import {openWorkbench} from './host/pictures.ts'
import {scratchFolder, subfolder} from './host/scratch.ts'
import {full, hostile, plain} from './pages/drafts.ts'
import {exporting} from './pages/export.ts'
import {matrix} from './pages/matrix.ts'

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
const {page, close} = await openWorkbench({folder, vsix, theme: 'Light Modern'})
page.setDefaultTimeout(30_000)
let passed = 0
try {
  for (const [at, {name, run}] of scenarios.entries()) {
    try {
      await run(page, folder)
      passed++
      console.log(`ok ${at + 1} - ${name}`)
    } catch (error) {
      mkdirSync(cacheFolder, {recursive: true})
      const picture = path.join(cacheFolder, `page-${at + 1}.png`)
      await page.screenshot({path: picture})
      console.log(`not ok ${at + 1} - ${name}\n# ${String(error).replaceAll('\n', '\n# ')}\n# ${picture}`)
    }
  }
} finally {
  await close()
}
console.log(`${passed} passed, ${scenarios.length - passed} failed`)
process.exitCode = passed === scenarios.length && passed > 0 ? 0 : 1

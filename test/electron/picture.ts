import {parseArgs} from 'node:util'
import {runCommand} from './host/gestures.ts'
import {openWorkbench} from './host/pictures.ts'

// Takes one picture of the packed extension at work:
//   node test/electron/picture.ts FOLDER [FILE …] --to picture.png
//     [--vsix self-evaluation.vsix] [--wait '.squiggly-warning'] [--command 'View: Toggle Problems']
//     [--theme 'Dark Modern'] [--size 1280x800] [--density 2]
const {
  values: flags,
  positionals: [folder = '.', ...files]
} = parseArgs({
  options: {
    command: {type: 'string', multiple: true, default: []},
    density: {type: 'string', default: '1'},
    size: {type: 'string', default: '1280x800'},
    theme: {type: 'string'},
    to: {type: 'string', default: 'picture.png'},
    vsix: {type: 'string', default: 'self-evaluation.vsix'},
    wait: {type: 'string', multiple: true, default: []}
  },
  allowPositionals: true
})
const [width = 1280, height = 800] = flags.size.split('x').map(Number)
const {page, close} = await openWorkbench({
  folder,
  files,
  vsix: flags.vsix,
  theme: flags.theme,
  size: {width, height},
  density: flags.density === '2' ? 2 : 1
})
try {
  for (const name of flags.command) await runCommand(page, name)
  for (const selector of flags.wait) await page.locator(selector).first().waitFor({state: 'attached'})
} finally {
  // Also when something did not show: the picture then tells why.
  await page.screenshot({path: flags.to})
  await close()
}

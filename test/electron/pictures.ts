import {cp, mkdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {goToWords} from './host/gestures.ts'
import {openWorkbench} from './host/pictures.ts'
import {scratchFolder, subfolder} from './host/scratch.ts'
import {drawIcon} from './pictures/icon.ts'
import type {Scene} from './pictures/scene.ts'
import {scenes} from './pictures/scenes.ts'

// Draws the icon, and takes the README's pictures of the packed extension, on a copy of the example workspace, in a
// light and a dark theme:
//   node test/electron/pictures.ts [NAME …]
const themes = {light: 'Light Modern', dark: 'Dark Modern'} as const
const settings = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.wordWrap': 'on',
  // The embedded VS Code has no schema of its own settings, and says so.
  'json.validate.enable': false
}
const target = path.resolve('media/pictures')
const asked = process.argv.slice(2)
const isAsked = (name: string): boolean => asked.length === 0 || asked.includes(name)

await mkdir(target, {recursive: true})
if (isAsked('icon')) await drawIcon('media/icon.svg', 'media/icon.png')
for (const scene of scenes) {
  if (!isAsked(scene.name)) continue
  for (const shade of ['light', 'dark'] as const) await take(scene, shade)
}

async function take({name, files, play}: Scene, shade: keyof typeof themes): Promise<void> {
  const folder = subfolder(scratchFolder(), 'Lindmoor')
  await cp('examples', folder, {recursive: true})
  const size = {width: 1200, height: 720}
  const theme = themes[shade]
  const vsix = 'self-evaluation.vsix'
  const {page, close} = await openWorkbench({folder, files, vsix, theme, size, settings, density: 2})
  const picture = path.join(target, `${name}-${shade}.png`)
  try {
    const goTo = async (file: string, words: string) =>
      goToWords(page, await readFile(path.join(folder, file), 'utf8'), words)
    await play({page, goTo})
  } finally {
    // Also when something did not show: the picture then tells why.
    await page.screenshot({path: picture})
    await close()
  }
  console.log(path.relative('.', picture))
}

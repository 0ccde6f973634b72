import {cp, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {packageFolder, unpackArchive} from './bundled.ts'
import {cached} from './cache.ts'

/**
 * Makes a browser use the fonts of npm packages and no others.
 * A machine may have no fonts, and then shows boxes; and pictures that two machines take should not differ.
 */
export async function fontEnvironment(): Promise<Readonly<Record<string, string>>> {
  const folder = await cached('fonts', async (unfinished) => {
    await unpackArchive('fonts', unfinished)
    await cp(path.join(packageFolder('dejavu-fonts-ttf'), 'ttf'), path.join(unfinished, 'fonts'), {recursive: true})
    await writeFile(path.join(unfinished, 'fonts.conf'), configuration)
  })
  return {FONTCONFIG_FILE: path.join(folder, 'fonts.conf'), XDG_CACHE_HOME: folder}
}

const configuration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias binding="same"><family>serif</family><prefer><family>DejaVu Serif</family></prefer></alias>
  <alias binding="same"><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <match><edit name="family" mode="append_last"><string>Open Sans</string></edit></match>
</fontconfig>
`

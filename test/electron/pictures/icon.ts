import {readFile} from 'node:fs/promises'
import {launchBrowser} from '../host/browser.ts'

/** Turns the drawing of the icon into the picture that the Marketplace asks for, 256 pixels a side. */
export async function drawIcon(drawing: string, picture: string): Promise<void> {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({viewport: {width: 256, height: 256}})
    await page.setContent(`<style>body {margin: 0} svg {display: block}</style>${await readFile(drawing, 'utf8')}`)
    await page.screenshot({path: picture, omitBackground: true})
  } finally {
    await browser.close()
  }
}

import type {Frame, Page} from 'playwright-core'
import {runCommand} from '../host/gestures.ts'

/** Opens a file of the workspace by its name, and waits until the extension offers its commands for it. */
export async function openDraft(page: Page, name: string): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row', {hasText: name}).dblclick()
  await page.locator('.tab.active', {hasText: name}).waitFor()
  await page.locator('.editor-actions [aria-label^="Open Evidence Matrix"]').first().waitFor()
}

/** Opens the matrix of the draft in front, and answers the page that shows it. */
export async function openMatrix(page: Page): Promise<Frame> {
  await runCommand(page, 'Self-evaluation: Open Evidence Matrix')
  return matrixIn(page)
}

/** The page of the matrix, once it shows something. */
export async function matrixIn(page: Page): Promise<Frame> {
  const outer = page.frameLocator('iframe.webview.ready')
  await outer.frameLocator('iframe').locator('tbody tr').first().waitFor()
  for (const frame of page.frames()) {
    if (frame.parentFrame() && (await frame.locator('main#matrix tbody').count()) > 0) return frame
  }
  throw new Error('No page shows a matrix.')
}

/** Changes the colours of the workbench, and waits until a page has them. */
export async function useTheme(page: Page, frame: Frame, name: string, shade: string): Promise<void> {
  await runCommand(page, 'Preferences: Color Theme')
  await page.locator('.quick-input-widget .monaco-list-row').first().waitFor()
  await page.keyboard.type(name)
  await page.locator('.quick-input-list .monaco-list-row.focused', {hasText: name}).waitFor()
  await page.keyboard.press('Enter')
  await frame.locator(`body.${shade}`).waitFor()
}

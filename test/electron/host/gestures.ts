import type {Locator, Page} from 'playwright-core'

/** Runs a command by its name in the command palette. */
export async function runCommand(page: Page, name: string): Promise<void> {
  const input = page.locator('.quick-input-widget .quick-input-box input')
  await pressUntil(page, ['F1'], input)
  await input.fill(`>${name}`)
  await page.locator('.quick-input-list .monaco-list-row', {hasText: name}).first().click()
}

/**
 * Presses keys, again if need be, until something shows: keys are lost while the workbench is still starting. It waits
 * longer each time, so that on a slow machine too something shows before Escape hides it again.
 */
export async function pressUntil(page: Page, keys: readonly string[], target: Locator): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    for (const key of keys) await page.keyboard.press(key)
    try {
      return await target.first().waitFor({timeout: attempt * 4000})
    } catch (error) {
      if (attempt === 5) throw error
      await page.keyboard.press('Escape')
    }
  }
}

/** Presses Escape until something has gone: the first may only close a tip that stands before it. */
export async function dismiss(page: Page, shown: Locator): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press('Escape')
    try {
      return await shown.first().waitFor({state: 'hidden', timeout: attempt * 4000})
    } catch (error) {
      if (attempt === 5) throw error
    }
  }
}

/** Opens a file of the workspace beside the editor in front. */
export async function openBeside(page: Page, file: string): Promise<void> {
  const input = page.locator('.quick-input-widget .quick-input-box input')
  await pressUntil(page, ['Control+p'], input)
  await input.fill(file)
  await page.locator('.quick-input-list .monaco-list-row', {hasText: file}).first().waitFor()
  await page.keyboard.press('Control+Enter')
  await input.waitFor({state: 'hidden'})
}

/** Puts the cursor of the editor in front before the first occurrence of some words in its text. */
export async function goToWords(page: Page, text: string, words: string): Promise<void> {
  const offset = text.indexOf(words)
  if (offset < 0) throw new Error(`“${words}” is not in the text.`)
  const before = text.slice(0, offset).split('\n')
  const input = page.locator('.quick-input-widget .quick-input-box input')
  await pressUntil(page, ['Control+g'], input)
  await input.fill(`:${before.length},${(before.at(-1)?.length ?? 0) + 1}`)
  await page.keyboard.press('Enter')
  await input.waitFor({state: 'hidden'})
}
